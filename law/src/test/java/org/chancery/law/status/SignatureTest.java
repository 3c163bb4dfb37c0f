package org.chancery.law.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.law.Asking.date;
import static org.chancery.law.Asking.rules;
import static org.chancery.law.Asking.state;
import static org.chancery.law.Asking.status;
import static org.chancery.law.Clauses.clauses;
import static org.chancery.law.Treaty.id;
import static org.chancery.law.Treaty.treaty;

import java.util.Optional;
import org.chancery.law.Treaty;
import org.chancery.law.act.NotToBecomeParty;
import org.chancery.law.act.Signature;
import org.chancery.law.act.SignatureConfirmed;
import org.chancery.law.act.SignatureSucceeded;
import org.chancery.law.instrument.ConsentForm;
import org.chancery.law.rule.ConsentRule;
import org.junit.jupiter.api.Test;

/** What a signature makes of a State (VCLT arts. 12 and 18). */
class SignatureTest {
    /** In force 2001-03-03: threshold 2001-02-01 plus 30 days. */
    private static Treaty inForce() {
        return treaty(clauses()).ratifies("AAA", "2001-01-01").ratifies("BBB", "2001-02-01");
    }

    @Test
    void c1_a_signature_subject_to_ratification_creates_no_party() {
        var law = inForce().signs("CCC", "2001-01-05").law();
        assertThat(status(law, "CCC", "2010-01-01")).isEqualTo(Status.SIGNATORY);
        assertThat(state(law, "CCC", "2010-01-01").signed()).isEqualTo(date("2001-01-05"));
    }

    @Test
    void c1_a_definitive_signature_expresses_consent() {
        var law = inForce()
                .act("CCC", "signature", "2001-02-01", h -> new Signature(h, Signature.Form.DEFINITIVE))
                .law();
        assertThat(status(law, "CCC", "2001-03-03")).isEqualTo(Status.PARTY);
        assertThat(state(law, "CCC", "2001-03-03").consentForm()).contains(ConsentForm.DEFINITIVE_SIGNATURE);
    }

    @Test
    void c2_a_signatory_must_not_defeat_the_object_and_purpose_until_it_says_that_it_will_not_join() {
        var law = inForce()
                .signs("CCC", "2001-01-05")
                .act("CCC", "not", "2002-05-06", NotToBecomeParty::new)
                .law();
        assertThat(rules(state(law, "CCC", "2002-05-05").finding())).contains(ConsentRule.DUTY_OF_SIGNATORY);
        assertThat(rules(state(law, "CCC", "2002-05-06").finding()))
                .doesNotContain(ConsentRule.DUTY_OF_SIGNATORY)
                .contains(ConsentRule.NOT_TO_BECOME_PARTY);
        assertThat(status(law, "CCC", "2002-05-06")).isEqualTo(Status.SIGNATORY);
    }

    @Test
    void c2_so_must_a_state_that_has_consented_before_entry_into_force() {
        var law = inForce().law();
        var answer = state(law, "AAA", "2001-02-15");
        assertThat(answer.status()).isEqualTo(Status.CONTRACTING);
        assertThat(answer.inForceSince()).isEqualTo(date("2001-03-03"));
        assertThat(rules(answer.finding())).contains(ConsentRule.DUTY_OF_CONTRACTING_STATE);
    }

    @Test
    void a_signature_ad_referendum_counts_from_its_own_date_once_it_is_confirmed() {
        var law = inForce()
                .act("CCC", "signature", "2001-01-05", h -> new Signature(h, Signature.Form.AD_REFERENDUM))
                .act(
                        "CCC",
                        "confirmed",
                        "2001-06-01",
                        h -> new SignatureConfirmed(h, id("CCC", "signature", "2001-01-05")))
                .law();
        assertThat(status(law, "CCC", "2001-05-31")).isEqualTo(Status.NEVER);
        assertThat(rules(state(law, "CCC", "2001-05-31").finding())).contains(ConsentRule.SIGNED_AD_REFERENDUM);
        assertThat(status(law, "CCC", "2001-06-01")).isEqualTo(Status.SIGNATORY);
        assertThat(state(law, "CCC", "2001-06-01").signed()).isEqualTo(date("2001-01-05"));
    }

    @Test
    void a_state_can_succeed_to_a_signature() {
        var law = inForce()
                .act("CCC", "succession", "2001-05-01", h -> new SignatureSucceeded(h, Optional.empty()))
                .law();
        assertThat(status(law, "CCC", "2002-01-01")).isEqualTo(Status.SIGNATORY);
    }
}
