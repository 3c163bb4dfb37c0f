package org.chancery.law.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.law.Asking.T;
import static org.chancery.law.Asking.date;
import static org.chancery.law.Asking.on;
import static org.chancery.law.Asking.rules;
import static org.chancery.law.Asking.state;
import static org.chancery.law.Clauses.clauses;
import static org.chancery.law.Treaty.treaty;

import java.time.LocalDate;
import java.util.Optional;
import org.chancery.law.Treaty;
import org.chancery.law.act.Consent;
import org.chancery.law.instrument.ConsentForm;
import org.chancery.law.instrument.StateCode;
import org.chancery.law.rule.ConsentRule;
import org.junit.jupiter.api.Test;

/** From when a successor State is bound. */
class SuccessionTest {
    /** In force 2001-03-03: threshold 2001-02-01 plus 30 days. */
    private static Treaty inForce() {
        return treaty(clauses()).ratifies("AAA", "2001-01-01").ratifies("BBB", "2001-02-01");
    }

    @Test
    void a_succession_works_from_its_stated_date_and_may_lie_before_the_notification() {
        var law = inForce()
                .act(
                        "CCC",
                        "succession",
                        "2006-10-23",
                        h -> new Consent(
                                h,
                                ConsentForm.SUCCESSION,
                                Optional.of(LocalDate.of(2006, 6, 3)),
                                Consent.Counting.BY_RULE,
                                false))
                .law();
        assertThat(state(law, "CCC", "2006-07-01").status()).isEqualTo(Status.PARTY);
        assertThat(state(law, "CCC", "2007-01-01").inForceSince()).isEqualTo(date("2006-06-03"));
        assertThat(law.state(T, new StateCode("CCC"), on("2006-07-01", "2006-07-01"))
                        .status())
                .isEqualTo(Status.NEVER);
    }

    @Test
    void a_succession_without_a_stated_date_counts_from_its_notification_and_says_so() {
        var law =
                inForce().consents("CCC", ConsentForm.SUCCESSION, "2006-10-23").law();
        assertThat(state(law, "CCC", "2007-01-01").inForceSince()).isEqualTo(date("2006-11-22"));
        assertThat(rules(state(law, "CCC", "2007-01-01").finding())).contains(ConsentRule.SUCCEEDED_DATE_NOT_STATED);
    }
}
