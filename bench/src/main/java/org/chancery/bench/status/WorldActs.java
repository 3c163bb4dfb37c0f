package org.chancery.bench.status;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.chancery.law.act.Act;
import org.chancery.law.act.ActHead;
import org.chancery.law.act.ActId;
import org.chancery.law.act.Consent;
import org.chancery.law.act.Denunciation;
import org.chancery.law.act.KnownSince;
import org.chancery.law.act.Origin;
import org.chancery.law.act.ProvisionalApplication;
import org.chancery.law.act.Signature;
import org.chancery.law.instrument.AgreementId;
import org.chancery.law.instrument.ConsentForm;
import org.chancery.law.instrument.LocalizedText;
import org.chancery.law.instrument.StateCode;

/** Writes the acts of one synthetic agreement. Known from their own date. */
final class WorldActs {
    private static final ConsentForm[] FORMS = {
        ConsentForm.RATIFICATION, ConsentForm.ACCESSION, ConsentForm.ACCEPTANCE, ConsentForm.APPROVAL
    };

    private final AgreementId agreement;
    private final List<Act> acts;

    WorldActs(AgreementId agreement, List<Act> acts) {
        this.agreement = agreement;
        this.acts = acts;
    }

    void signature(StateCode state, LocalDate date) {
        acts.add(new Signature(head(state, "signature", date), Signature.Form.SUBJECT_TO_RATIFICATION));
    }

    void consent(StateCode state, LocalDate date, int form) {
        acts.add(new Consent(
                head(state, "consent", date), FORMS[form], Optional.empty(), Consent.Counting.BY_RULE, false));
    }

    void denunciation(StateCode state, LocalDate date) {
        acts.add(new Denunciation(head(state, "denunciation", date), Optional.empty()));
    }

    void provisional(StateCode state, LocalDate date) {
        acts.add(new ProvisionalApplication(head(state, "provisional-application", date), List.of()));
    }

    private ActHead head(StateCode state, String kind, LocalDate date) {
        return new ActHead(
                new ActId(state + "-" + kind + "-" + date),
                OptionalLong.empty(),
                agreement,
                Optional.of(state),
                date,
                new KnownSince(date, true),
                Optional.empty(),
                Origin.REPORTED,
                Optional.empty(),
                Optional.empty(),
                true,
                LocalizedText.none(),
                Optional.empty());
    }
}
