package org.chancery.law.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.chancery.law.Asking.date;
import static org.chancery.law.Asking.on;
import static org.chancery.law.Asking.rules;
import static org.chancery.law.Asking.state;
import static org.chancery.law.Asking.status;
import static org.chancery.law.Clauses.clauses;
import static org.chancery.law.Treaty.id;
import static org.chancery.law.Treaty.treaty;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chancery.law.Treaty;
import org.chancery.law.act.Communication;
import org.chancery.law.act.ProvisionalApplication;
import org.chancery.law.act.ProvisionalApplicationEnded;
import org.chancery.law.act.Suspension;
import org.chancery.law.act.SuspensionEnded;
import org.chancery.law.finding.Finding.Standing;
import org.chancery.law.instrument.AgreementId;
import org.chancery.law.instrument.LocalizedText;
import org.chancery.law.instrument.Participation;
import org.chancery.law.instrument.StateCode;
import org.chancery.law.rule.SuspensionRule;
import org.junit.jupiter.api.Test;

/** What a State is to an agreement otherwise: provisional application, suspension, a record that is not complete. */
class MembershipTest {
    /** In force 2001-03-03: threshold 2001-02-01 plus 30 days. */
    private static Treaty inForce() {
        return treaty(clauses()).ratifies("AAA", "2001-01-01").ratifies("BBB", "2001-02-01");
    }

    @Test
    void e1_provisional_application_lasts_until_the_state_says_otherwise_or_the_agreement_is_in_force_for_it() {
        var law = inForce()
                .act("CCC", "provisional", "2001-01-10", h -> new ProvisionalApplication(h, List.of()))
                .act("DDD", "provisional", "2001-01-10", h -> new ProvisionalApplication(h, List.of()))
                .act("DDD", "end", "2001-09-01", ProvisionalApplicationEnded::new)
                .ratifies("CCC", "2001-06-01")
                .law();
        assertThat(status(law, "CCC", "2001-05-01")).isEqualTo(Status.PROVISIONAL);
        assertThat(status(law, "CCC", "2001-06-10")).isEqualTo(Status.CONTRACTING);
        assertThat(state(law, "CCC", "2001-06-10").provisionalSince()).isEqualTo(date("2001-01-10"));
        assertThat(state(law, "CCC", "2001-07-01").provisionalSince()).isEmpty();
        assertThat(status(law, "DDD", "2001-08-31")).isEqualTo(Status.PROVISIONAL);
        assertThat(status(law, "DDD", "2001-09-01")).isEqualTo(Status.NEVER);
    }

    @Test
    void suspension_is_an_act_of_the_organ_and_a_declared_position_changes_nothing() {
        var law = inForce()
                .act(
                        "AAA",
                        "suspension",
                        "2012-12-19",
                        h -> new Suspension(h, LocalDate.of(2012, 12, 19), Optional.empty()))
                .act(
                        "AAA",
                        "suspension-end",
                        "2014-01-01",
                        h -> new SuspensionEnded(h, id("AAA", "suspension", "2012-12-19")))
                .act(
                        "BBB",
                        "communication",
                        "2024-02-22",
                        h -> new Communication(
                                h, Communication.Subject.DECLARED_POSITION, Optional.empty(), LocalizedText.none()))
                .law();
        assertThat(status(law, "AAA", "2013-01-01")).isEqualTo(Status.SUSPENDED);
        assertThat(state(law, "AAA", "2013-01-01").suspendedSince()).isEqualTo(date("2012-12-19"));
        assertThat(status(law, "AAA", "2014-01-01")).isEqualTo(Status.PARTY);
        assertThat(status(law, "BBB", "2025-01-01")).isEqualTo(Status.PARTY);
        assertThat(rules(state(law, "BBB", "2025-01-01").finding())).contains(SuspensionRule.DECLARED_POSITION);
    }

    @Test
    void where_participation_is_not_held_a_state_without_acts_is_unknown_and_never_never() {
        for (var extent : List.of(Participation.Extent.PARTIAL, Participation.Extent.NOT_HELD)) {
            var law = inForce().participation(extent).law();
            assertThat(status(law, "CCC", "2010-01-01")).isEqualTo(Status.UNKNOWN);
            assertThat(state(law, "CCC", "2010-01-01").finding().standing()).isEqualTo(Standing.NOT_KNOWN);
            assertThat(status(law, "AAA", "2010-01-01")).isEqualTo(Status.PARTY);
            assertThat(status(law, "AAA", "2000-01-01")).isEqualTo(Status.UNKNOWN);
        }
        assertThat(status(inForce().law(), "CCC", "2010-01-01")).isEqualTo(Status.NEVER);
    }

    @Test
    void a_question_about_an_agreement_that_is_not_held_is_refused() {
        var law = inForce().law();
        assertThatThrownBy(() -> law.agreement(new AgreementId("other"), on("2000-01-01")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("other");
    }

    @Test
    void all_instruments_of_a_state_are_listed() {
        var law = inForce().law(treaty("u", clauses()).signs("AAA", "2005-01-01"), treaty("v", clauses()));
        assertThat(law.instruments(new StateCode("AAA"), on("2010-01-01")))
                .extracting(s -> s.agreement() + " " + s.status())
                .containsExactly("t PARTY", "u SIGNATORY");
        assertThat(law.allInstruments(new StateCode("AAA"), on("2010-01-01")))
                .extracting(s -> s.agreement() + " " + s.status())
                .containsExactly("t PARTY", "u SIGNATORY", "v NEVER");
    }
}
