package org.chancery.law.prohibition;

import java.time.LocalDate;
import org.chancery.law.act.ActId;
import org.chancery.law.instrument.AgreementId;
import org.chancery.law.instrument.LocalizedText;
import org.chancery.law.instrument.StateCode;

/** What a State says about rules that bind it, as a reported act with its source. The last one by a day stands; the order is that of recording. */
public sealed interface Statement {

    ActId id();

    StateCode state();

    LocalDate date();

    LocalizedText source();

    /** Its position on a rule of custom, by the number of the study. */
    record OnCustom(ActId id, StateCode state, LocalDate date, String number, Position position, LocalizedText source)
            implements Statement {}

    /** Whether it is bound by a treaty, where the record of its participation is not held. */
    record OnTreaty(
            ActId id, StateCode state, LocalDate date, AgreementId agreement, boolean bound, LocalizedText source)
            implements Statement {}
}
