package org.chancery.law.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.law.Asking.date;
import static org.chancery.law.Asking.state;
import static org.chancery.law.Asking.status;
import static org.chancery.law.Clauses.clauses;
import static org.chancery.law.Clauses.withdrawal;
import static org.chancery.law.Treaty.id;
import static org.chancery.law.Treaty.treaty;

import java.time.LocalDate;
import java.util.Optional;
import org.chancery.law.Treaty;
import org.chancery.law.act.ActId;
import org.chancery.law.act.ConflictDecision;
import org.chancery.law.act.Consistency;
import org.chancery.law.act.Problem;
import org.chancery.law.calendar.CountingRule;
import org.chancery.law.instrument.WithdrawalClause.Policy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** W3: a person's decision whether an armed conflict prolongs a membership reaches the State that gave notice. */
class ConflictDecisionTest {
    private static final ActId NOTICE = id("AAA", "denunciation", "2025-08-20");

    private static Treaty leaving() {
        return treaty(clauses().withdrawal(withdrawal(Policy.NOTICE, CountingRule.months(6), false, true, 0)))
                .ratifies("AAA", "2001-01-01")
                .ratifies("BBB", "2001-02-01")
                .denounces("AAA", "2025-08-20");
    }

    private static Treaty decided(Treaty treaty, String by, boolean prolongs) {
        return treaty.act(
                by, "decision", "2026-02-10", h -> new ConflictDecision(h, NOTICE, prolongs, Optional.empty()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "AAA"})
    void w3_it_reaches_the_state_through_the_notice_with_or_without_its_name(String by) {
        var law = decided(leaving(), by, true).law();
        assertThat(status(law, "AAA", "2027-01-01")).isEqualTo(Status.WITHDRAWING);
        assertThat(state(law, "AAA", "2027-01-01").withdrawalEffective()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "AAA"})
    void w3_a_decision_that_nothing_prolongs_closes_the_question(String by) {
        var law = decided(leaving(), by, false).law();
        assertThat(state(law, "AAA", "2026-02-20").withdrawalEffective()).isEqualTo(date("2026-02-20"));
        assertThat(state(law, "AAA", "2026-02-20").finding().standing())
                .isEqualTo(org.chancery.law.finding.Finding.Standing.ESTABLISHED);
    }

    @Test
    void w3_it_concerns_the_state_that_gave_the_notice_and_no_other_named_by_mistake() {
        var treaty = decided(leaving(), "BBB", true);
        assertThat(status(treaty.law(), "AAA", "2027-01-01")).isEqualTo(Status.WITHDRAWING);
        assertThat(status(treaty.law(), "BBB", "2027-01-01")).isEqualTo(Status.PARTY);
        assertThat(Consistency.check(treaty.dossier()))
                .extracting(Problem::kind)
                .contains(Problem.Kind.REFERS_TO_ANOTHER_STATE);
    }

    @Test
    void w3_a_decision_on_an_earlier_notice_says_nothing_of_a_later_one() {
        var law = leaving()
                .ratifies("AAA", "2028-01-01")
                .denounces("AAA", "2030-01-01")
                .act(
                        "",
                        "late-decision",
                        "2030-02-01",
                        h -> new ConflictDecision(h, NOTICE, true, Optional.of(LocalDate.of(2026, 1, 1))))
                .law();
        assertThat(state(law, "AAA", "2030-03-01").withdrawalEffective()).isEqualTo(date("2030-07-01"));
        assertThat(state(law, "AAA", "2030-03-01").finding().standing())
                .isEqualTo(org.chancery.law.finding.Finding.Standing.FOR_A_PERSON);
    }
}
