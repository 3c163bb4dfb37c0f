package org.chancery.law.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.law.Asking.agreement;
import static org.chancery.law.Asking.date;
import static org.chancery.law.Asking.rules;
import static org.chancery.law.Asking.state;
import static org.chancery.law.Asking.status;
import static org.chancery.law.Clauses.clauses;
import static org.chancery.law.Treaty.treaty;

import org.chancery.law.Treaty;
import org.chancery.law.finding.Finding.Standing;
import org.chancery.law.instrument.WithdrawalClause.WithParent;
import org.chancery.law.rule.WithdrawalRule;
import org.junit.jupiter.api.Test;

/** Decision record 0035: what leaving the parent agreement means is data of the clauses; where they say nothing, a person decides. */
class LeavingTheParentTest {
    /** AAA leaves the parent on 2005-07-01. */
    private static Treaty parent() {
        return treaty("parent", clauses())
                .ratifies("AAA", "2000-01-01")
                .ratifies("BBB", "2000-02-01")
                .denounces("AAA", "2005-01-01");
    }

    private static Treaty protocol(WithParent effect) {
        return treaty(clauses().parent("parent").withParent(effect))
                .ratifies("AAA", "2001-01-01")
                .ratifies("BBB", "2001-02-01");
    }

    @Test
    void where_the_clauses_say_so_the_membership_ends_on_the_same_day() {
        var law = protocol(WithParent.ENDS).law(parent());
        assertThat(status(law, "AAA", "2004-12-31")).isEqualTo(Status.PARTY);
        assertThat(status(law, "AAA", "2005-03-01")).isEqualTo(Status.WITHDRAWING);
        assertThat(state(law, "AAA", "2005-03-01").withdrawalEffective()).isEqualTo(date("2005-07-01"));
        assertThat(status(law, "AAA", "2005-07-01")).isEqualTo(Status.FORMER);
        assertThat(status(law, "BBB", "2006-01-01")).isEqualTo(Status.PARTY);
        assertThat(rules(state(law, "AAA", "2005-07-01").finding())).contains(WithdrawalRule.PARENT_LEFT_ENDS);
        assertThat(agreement(law, "2006-01-01").inForce()).isTrue();
    }

    @Test
    void where_they_say_nothing_the_membership_stands_and_a_person_decides() {
        var law = protocol(WithParent.NOT_STATED).law(parent());
        assertThat(state(law, "AAA", "2005-06-30").finding().standing()).isEqualTo(Standing.ESTABLISHED);
        var after = state(law, "AAA", "2005-07-01");
        assertThat(after.status()).isEqualTo(Status.PARTY);
        assertThat(after.finding().standing()).isEqualTo(Standing.FOR_A_PERSON);
        assertThat(rules(after.finding())).contains(WithdrawalRule.PARENT_LEFT_NOT_STATED);
        assertThat(rules(state(law, "BBB", "2005-07-01").finding()))
                .doesNotContain(WithdrawalRule.PARENT_LEFT_NOT_STATED);
    }

    @Test
    void where_they_say_the_opposite_nothing_changes() {
        var after = state(protocol(WithParent.CONTINUES).law(parent()), "AAA", "2005-07-01");
        assertThat(after.status()).isEqualTo(Status.PARTY);
        assertThat(after.finding().standing()).isEqualTo(Standing.ESTABLISHED);
        assertThat(rules(after.finding())).contains(WithdrawalRule.PARENT_LEFT_CONTINUES);
    }

    @Test
    void joining_the_parent_again_does_not_bring_back_what_ended_with_it() {
        var law = protocol(WithParent.ENDS).law(parent().ratifies("AAA", "2007-01-01"));
        assertThat(status(law, "AAA", "2010-01-01")).isEqualTo(Status.FORMER);
        var again = protocol(WithParent.ENDS).ratifies("AAA", "2008-01-01").law(parent().ratifies("AAA", "2007-01-01"));
        assertThat(status(again, "AAA", "2010-01-01")).isEqualTo(Status.PARTY);
    }

    @Test
    void a_notice_that_is_not_known_yet_leaves_no_trace() {
        var law = protocol(WithParent.NOT_STATED).law(parent());
        var before = law.state(
                org.chancery.law.Asking.T,
                new org.chancery.law.instrument.StateCode("AAA"),
                org.chancery.law.Asking.on("2006-01-01", "2004-12-31"));
        assertThat(before.finding().standing()).isEqualTo(Standing.ESTABLISHED);
    }
}
