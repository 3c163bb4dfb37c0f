package org.chancery.law.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.law.Asking.T;
import static org.chancery.law.Asking.date;
import static org.chancery.law.Asking.on;
import static org.chancery.law.Asking.rules;
import static org.chancery.law.Asking.state;
import static org.chancery.law.Asking.status;
import static org.chancery.law.Clauses.clauses;
import static org.chancery.law.Clauses.withdrawal;
import static org.chancery.law.Treaty.id;
import static org.chancery.law.Treaty.treaty;

import java.time.LocalDate;
import java.util.Optional;
import org.chancery.law.Clauses;
import org.chancery.law.Treaty;
import org.chancery.law.act.Announcement.Subject;
import org.chancery.law.act.ConflictDecision;
import org.chancery.law.act.DenunciationRevoked;
import org.chancery.law.calendar.CountingRule;
import org.chancery.law.finding.Finding.Standing;
import org.chancery.law.instrument.StateCode;
import org.chancery.law.instrument.WithdrawalClause.Policy;
import org.chancery.law.rule.WithdrawalRule;
import org.junit.jupiter.api.Test;

class WithdrawalTest {
    private static Treaty inForce(Clauses clauses) {
        return treaty(clauses).ratifies("AAA", "2001-01-01").ratifies("BBB", "2001-02-01");
    }

    private static Clauses notice(CountingRule rule, boolean laterDate, boolean conflict) {
        return clauses().withdrawal(withdrawal(Policy.NOTICE, rule, laterDate, conflict, 0));
    }

    @Test
    void w1_where_the_agreement_is_silent_twelve_months_notice_if_a_right_is_implied_which_a_person_decides() {
        var law = inForce(clauses().withdrawal(withdrawal(Policy.SILENT, CountingRule.months(12), false, false, 0)))
                .denounces("AAA", "2005-03-10")
                .law();
        var answer = state(law, "AAA", "2005-06-01");
        assertThat(answer.status()).isEqualTo(Status.WITHDRAWING);
        assertThat(answer.withdrawalEffective()).isEqualTo(date("2006-03-10"));
        assertThat(answer.finding().standing()).isEqualTo(Standing.FOR_A_PERSON);
        assertThat(rules(answer.finding())).contains(WithdrawalRule.WITHDRAWAL_SILENT);
    }

    @Test
    void w2_a_notice_takes_effect_after_the_period_of_the_clause() {
        var law = inForce(notice(CountingRule.months(6), false, false))
                .denounces("AAA", "2025-06-27")
                .law();
        assertThat(status(law, "AAA", "2025-06-26")).isEqualTo(Status.PARTY);
        assertThat(status(law, "AAA", "2025-12-26")).isEqualTo(Status.WITHDRAWING);
        assertThat(status(law, "AAA", "2025-12-27")).isEqualTo(Status.FORMER);
        assertThat(state(law, "AAA", "2026-01-01").withdrawalEffective()).isEqualTo(date("2025-12-27"));
    }

    @Test
    void w2_a_notice_may_name_a_later_date_and_an_earlier_one_is_refused() {
        var law = inForce(notice(CountingRule.months(12), true, false))
                .denounces("AAA", "2005-01-01", "2007-01-01")
                .denounces("BBB", "2005-01-01", "2005-03-01")
                .law();
        assertThat(state(law, "AAA", "2005-06-01").withdrawalEffective()).isEqualTo(date("2007-01-01"));
        assertThat(state(law, "BBB", "2005-06-01").withdrawalEffective()).isEqualTo(date("2006-01-01"));
        assertThat(rules(state(law, "BBB", "2005-06-01").finding()))
                .contains(WithdrawalRule.WITHDRAWAL_EARLIER_REFUSED);
    }

    @Test
    void w2_a_later_date_has_no_effect_where_the_clause_knows_none() {
        var law = inForce(notice(CountingRule.months(3), false, false))
                .denounces("AAA", "2005-01-01", "2007-01-01")
                .law();
        assertThat(state(law, "AAA", "2005-02-01").withdrawalEffective()).isEqualTo(date("2005-04-01"));
    }

    @Test
    void w3_whether_a_conflict_prolongs_the_membership_is_decided_by_a_person_and_recorded() {
        var open = inForce(notice(CountingRule.months(6), false, true)).denounces("AAA", "2025-08-20");
        var undecided = state(open.law(), "AAA", "2025-10-01");
        assertThat(undecided.finding().standing()).isEqualTo(Standing.FOR_A_PERSON);
        assertThat(undecided.withdrawalEffective()).isEqualTo(date("2026-02-20"));
        open.act(
                "",
                "decision",
                "2026-02-10",
                h -> new ConflictDecision(h, id("AAA", "denunciation", "2025-08-20"), true, Optional.empty()));
        assertThat(status(open.law(), "AAA", "2027-01-01")).isEqualTo(Status.WITHDRAWING);
        assertThat(state(open.law(), "AAA", "2027-01-01").withdrawalEffective()).isEmpty();
        open.act(
                "",
                "decision-end",
                "2027-06-01",
                h -> new ConflictDecision(
                        h, id("AAA", "denunciation", "2025-08-20"), true, Optional.of(LocalDate.of(2027, 5, 1))));
        assertThat(status(open.law(), "AAA", "2027-06-02")).isEqualTo(Status.FORMER);
        assertThat(state(open.law(), "AAA", "2027-06-02").withdrawalEffective()).isEqualTo(date("2027-05-01"));
    }

    @Test
    void w5_a_notice_may_be_revoked_before_it_takes_effect_and_not_after() {
        var treaty = inForce(notice(CountingRule.months(6), false, false))
                .denounces("AAA", "2005-01-01")
                .denounces("BBB", "2005-01-01")
                .act(
                        "AAA",
                        "revocation",
                        "2005-06-30",
                        h -> new DenunciationRevoked(h, id("AAA", "denunciation", "2005-01-01")))
                .act(
                        "BBB",
                        "revocation",
                        "2005-07-01",
                        h -> new DenunciationRevoked(h, id("BBB", "denunciation", "2005-01-01")));
        var law = treaty.law();
        assertThat(status(law, "AAA", "2005-03-01")).isEqualTo(Status.WITHDRAWING);
        assertThat(status(law, "AAA", "2006-01-01")).isEqualTo(Status.PARTY);
        assertThat(rules(state(law, "AAA", "2006-01-01").finding())).contains(WithdrawalRule.WITHDRAWAL_REVOKED);
        assertThat(status(law, "BBB", "2006-01-01")).isEqualTo(Status.FORMER);
    }

    @Test
    void an_agreement_without_withdrawal_leaves_the_notice_to_a_person() {
        var law = inForce(clauses().withdrawal(withdrawal(Policy.NONE, CountingRule.onDeposit(), false, false, 0)))
                .denounces("AAA", "2005-01-01")
                .law();
        assertThat(status(law, "AAA", "2010-01-01")).isEqualTo(Status.PARTY);
        assertThat(state(law, "AAA", "2010-01-01").finding().standing()).isEqualTo(Standing.FOR_A_PERSON);
    }

    @Test
    void no_notice_in_the_first_years_is_counted_from_their_end() {
        var law = inForce(clauses().withdrawal(withdrawal(Policy.NOTICE, CountingRule.months(6), false, false, 5)))
                .denounces("AAA", "2002-01-01")
                .law();
        // In force 2001-03-03.
        assertThat(state(law, "AAA", "2003-01-01").withdrawalEffective()).isEqualTo(date("2006-09-03"));
    }

    @Test
    void a_published_date_of_withdrawal_holds() {
        var law = inForce(notice(CountingRule.days(150), false, false))
                .denounces("AAA", "2023-06-09")
                .announces("AAA", Subject.WITHDRAWAL_EFFECT, "2023-06-15", "2023-11-07")
                .law();
        assertThat(state(law, "AAA", "2023-07-01").withdrawalEffective()).isEqualTo(date("2023-11-07"));
        assertThat(rules(state(law, "AAA", "2023-07-01").finding()))
                .contains(WithdrawalRule.WITHDRAWAL_ANNOUNCED, WithdrawalRule.WITHDRAWAL_COUNTED);
    }

    @Test
    void a_published_withdrawal_without_a_recorded_notice_ends_the_membership() {
        var law = inForce(notice(CountingRule.months(6), false, false))
                .announces("AAA", Subject.WITHDRAWAL_EFFECT, "2023-11-03", "2023-11-03")
                .law();
        assertThat(status(law, "AAA", "2023-11-02")).isEqualTo(Status.PARTY);
        assertThat(status(law, "AAA", "2023-11-03")).isEqualTo(Status.FORMER);
    }

    @Test
    void a_membership_can_end_and_start_again() {
        var law = inForce(notice(CountingRule.months(6), false, false))
                .denounces("AAA", "2003-01-01")
                .accedes("AAA", "2006-08-16")
                .law();
        assertThat(status(law, "AAA", "2004-01-01")).isEqualTo(Status.FORMER);
        assertThat(status(law, "AAA", "2006-08-20")).isEqualTo(Status.CONTRACTING);
        assertThat(status(law, "AAA", "2008-01-01")).isEqualTo(Status.PARTY);
        assertThat(state(law, "AAA", "2008-01-01").inForceSince()).isEqualTo(date("2006-09-15"));
        assertThat(rules(state(law, "AAA", "2008-01-01").finding())).contains(WithdrawalRule.REJOINED);
    }

    @Test
    void a_notice_that_was_not_yet_known_is_not_there() {
        var law = inForce(notice(CountingRule.months(6), false, false))
                .knownOn("2025-07-03")
                .denounces("AAA", "2025-06-27")
                .law();
        assertThat(law.state(T, new StateCode("AAA"), on("2025-07-01", "2025-07-02"))
                        .status())
                .isEqualTo(Status.PARTY);
        assertThat(status(law, "AAA", "2025-07-01")).isEqualTo(Status.WITHDRAWING);
    }
}
