package org.chancery.law.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.law.Asking.agreement;
import static org.chancery.law.Asking.date;
import static org.chancery.law.Asking.state;
import static org.chancery.law.Asking.status;
import static org.chancery.law.Clauses.allOf;
import static org.chancery.law.Clauses.and;
import static org.chancery.law.Clauses.clauses;
import static org.chancery.law.Clauses.count;
import static org.chancery.law.Clauses.or;
import static org.chancery.law.Clauses.share;
import static org.chancery.law.Treaty.treaty;

import org.chancery.law.act.InstrumentWithdrawn;
import org.chancery.law.calendar.CountingRule;
import org.chancery.law.instrument.Group;
import org.chancery.law.instrument.StateCode;
import org.junit.jupiter.api.Test;

/** When the condition for entry into force is fulfilled, and how far it is. */
class EntryConditionTest {
    @Test
    void the_day_on_which_several_deposits_pass_the_number_is_the_threshold_for_all() {
        var law = treaty(clauses().when(count(3)))
                .ratifies("AAA", "2001-01-01")
                .ratifies("BBB", "2001-02-01")
                .ratifies("CCC", "2001-02-01")
                .ratifies("DDD", "2001-02-01")
                .law();
        assertThat(agreement(law, "2002-01-01").thresholdReached()).isEqualTo(date("2001-02-01"));
        assertThat(state(law, "DDD", "2002-01-01").inForceSince()).isEqualTo(date("2001-03-03"));
        assertThat(agreement(law, "2002-01-01").progress().parts().getFirst().counted())
                .hasSize(4);
    }

    @Test
    void on_deposit_the_agreement_is_in_force_on_the_day_the_condition_is_met() {
        var law = treaty(clauses()
                        .when(and(count(2), allOf(new Group.DepositaryStates())))
                        .then(CountingRule.onDeposit()))
                .depositary("AAA")
                .depositary("BBB")
                .ratifies("CCC", "1970-01-01")
                .ratifies("AAA", "1970-02-01")
                .ratifies("BBB", "1970-03-05")
                .law();
        assertThat(agreement(law, "1970-02-10").inForce()).isFalse();
        assertThat(agreement(law, "1970-03-05").entryIntoForce()).isEqualTo(date("1970-03-05"));
        assertThat(agreement(law, "1970-03-05").inForce()).isTrue();
    }

    @Test
    void all_of_a_named_list_must_consent_and_who_is_missing_is_named() {
        var law = treaty(clauses().when(allOf(new Group.Listed("annex-2"))).list("annex-2", "AAA", "BBB", "CCC"))
                .ratifies("AAA", "1998-01-01")
                .ratifies("ZZZ", "1998-01-02")
                .law();
        var part = agreement(law, "2000-01-01").progress().parts().getFirst();
        assertThat(part.needed()).contains(3);
        assertThat(part.reached()).isEqualTo(1);
        assertThat(part.missing()).containsExactly(new StateCode("BBB"), new StateCode("CCC"));
        assertThat(agreement(law, "2000-01-01").progress().ifDeposited())
                .contains(new Progress.IfDeposited(
                        2, java.time.LocalDate.of(2000, 1, 1), java.time.LocalDate.of(2000, 1, 31)));
    }

    @Test
    void a_condition_can_become_less_satisfied_when_an_instrument_is_withdrawn() {
        var treaty = treaty(clauses().when(allOf(new Group.Listed("annex-2"))).list("annex-2", "AAA", "BBB"))
                .signs("AAA", "1996-09-24")
                .ratifies("AAA", "2000-06-30")
                .act(
                        "AAA",
                        "withdrawn",
                        "2023-11-03",
                        h -> new InstrumentWithdrawn(h, org.chancery.law.Treaty.id("AAA", "consent", "2000-06-30")))
                .ratifies("BBB", "2024-01-01");
        var law = treaty.law();
        assertThat(status(law, "AAA", "2023-01-01")).isEqualTo(Status.CONTRACTING);
        assertThat(status(law, "AAA", "2023-11-03")).isEqualTo(Status.SIGNATORY);
        assertThat(agreement(law, "2024-06-01").thresholdReached()).isEmpty();
        assertThat(agreement(law, "2023-01-01").progress().parts().getFirst().reached())
                .isEqualTo(1);
        assertThat(agreement(law, "2023-12-01").progress().parts().getFirst().reached())
                .isZero();
    }

    @Test
    void number_and_share_must_both_be_reached() {
        var law = treaty(clauses()
                        .when(and(count(2), share(55, "emissions")))
                        .weight("emissions", "AAA", "40.5")
                        .weight("emissions", "BBB", "14.4")
                        .weight("emissions", "CCC", "0.1")
                        .weight("emissions", "DDD", "45"))
                .ratifies("AAA", "2016-01-01")
                .ratifies("BBB", "2016-02-01")
                .ratifies("CCC", "2016-03-01")
                .law();
        assertThat(agreement(law, "2016-02-15").thresholdReached()).isEmpty();
        assertThat(agreement(law, "2016-12-01").thresholdReached()).isEqualTo(date("2016-03-01"));
    }

    @Test
    void one_of_two_alternatives_is_enough() {
        var law = treaty(clauses()
                        .when(or(count(5), and(count(1), allOf(new Group.Listed("core")))))
                        .list("core", "AAA"))
                .ratifies("AAA", "2001-01-01")
                .law();
        assertThat(agreement(law, "2001-06-01").thresholdReached()).isEqualTo(date("2001-01-01"));
        assertThat(agreement(law, "2001-06-01").progress().parts())
                .hasSize(3)
                .extracting(ProgressPart::alternative)
                .containsExactly(1, 2, 2);
    }

    @Test
    void all_signatories_means_the_last_notification_of_those_that_signed() {
        var law = treaty(clauses().when(allOf(new Group.Signatories())).then(CountingRule.onDeposit()))
                .signs("AAA", "2002-10-07")
                .signs("BBB", "2002-10-07")
                .ratifies("AAA", "2003-01-01")
                .ratifies("BBB", "2003-09-18")
                .law();
        assertThat(agreement(law, "2003-05-01").inForce()).isFalse();
        assertThat(agreement(law, "2003-09-18").entryIntoForce()).isEqualTo(date("2003-09-18"));
    }
}
