package org.chancery.law.instrument;

import java.util.Optional;
import org.chancery.law.calendar.CountingRule;

/**
 * From when a State is bound that consents after the threshold (domain reference 04, section 3.2).
 *
 * @param rule how its date follows from its own deposit
 * @param family from which moment the own clock runs
 * @param gap what applies to a deposit between threshold and entry into force under {@link Family#AFTER_EIF}
 */
public record LaterParties(CountingRule rule, Family family, Gap gap, Optional<Article> article) {

    /** The families of wording. */
    public enum Family {
        /** Own clock for each deposit after the threshold deposit, never before the treaty. */
        AFTER_THRESHOLD_DEPOSIT,
        /** Own clock only for deposits after entry into force. */
        AFTER_EIF,
        /** No separate group: the later of the treaty's date and the own date. */
        WITH_TREATY
    }

    /** The reading of the gap that "subsequent to the entry into force" leaves. */
    public enum Gap {
        EIF_DATE,
        OWN_CLOCK
    }
}
