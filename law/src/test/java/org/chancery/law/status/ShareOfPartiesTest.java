package org.chancery.law.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.law.Asking.agreement;
import static org.chancery.law.Asking.date;
import static org.chancery.law.Asking.rules;
import static org.chancery.law.Clauses.clauses;
import static org.chancery.law.Clauses.count;
import static org.chancery.law.Treaty.treaty;

import java.time.LocalDate;
import java.util.Optional;
import org.chancery.law.Treaty;
import org.chancery.law.calendar.CountingRule;
import org.chancery.law.instrument.AgreementId;
import org.chancery.law.instrument.Condition;
import org.chancery.law.instrument.Counted;
import org.chancery.law.instrument.Group;
import org.chancery.law.instrument.Participation;
import org.chancery.law.rule.EntryRule;
import org.junit.jupiter.api.Test;

/** An agreement that enters into force when a fraction of the parties to its parent has consented. */
class ShareOfPartiesTest {
    private static Condition twoThirdsOfTheParties(Optional<LocalDate> fixed) {
        return new Condition.Fraction(
                2, 3, false, new Group.PartiesTo(new AgreementId("parent"), fixed), Counted.EVERY_STATE);
    }

    private static Treaty child(Optional<LocalDate> fixed) {
        return treaty(clauses().when(twoThirdsOfTheParties(fixed)).then(CountingRule.onDeposit()));
    }

    /** Three parties, each on the day of its deposit in 2000. */
    private static Treaty parent() {
        return treaty(
                        "parent",
                        clauses()
                                .when(count(1))
                                .then(CountingRule.onDeposit())
                                .later(
                                        org.chancery.law.instrument.LaterParties.Family.WITH_TREATY,
                                        CountingRule.onDeposit(),
                                        org.chancery.law.instrument.LaterParties.Gap.EIF_DATE))
                .ratifies("AAA", "2000-01-01")
                .ratifies("BBB", "2000-02-01")
                .ratifies("CCC", "2000-03-01");
    }

    @Test
    void a_fraction_of_the_parents_parties_is_counted_on_the_day() {
        var law = child(Optional.empty())
                .ratifies("AAA", "2001-01-01")
                .ratifies("BBB", "2001-06-01")
                .law(parent());
        assertThat(agreement(law, "2001-05-31").inForce()).isFalse();
        assertThat(agreement(law, "2002-01-01").entryIntoForce()).isEqualTo(date("2001-06-01"));
        assertThat(rules(agreement(law, "2001-05-31").finding())).contains(EntryRule.PARTIES_PROGRESS);
        assertThat(rules(agreement(law, "2002-01-01").finding())).contains(EntryRule.PARTIES_REACHED);
    }

    @Test
    void a_new_party_to_the_parent_raises_the_number_needed() {
        var law = child(Optional.empty())
                .ratifies("AAA", "2001-01-01")
                .ratifies("BBB", "2001-06-01")
                .ratifies("CCC", "2001-09-01")
                .law(parent().ratifies("DDD", "2001-03-01"));
        assertThat(agreement(law, "2002-01-01").thresholdReached()).isEqualTo(date("2001-09-01"));
        var part = agreement(law, "2001-07-01").progress().parts().getFirst();
        assertThat(part.needed()).contains(3);
        assertThat(part.partiesTo().orElseThrow().parties()).isEqualTo(4);
    }

    @Test
    void a_party_that_leaves_the_parent_can_bring_the_fraction_about() {
        var law = child(Optional.empty())
                .ratifies("AAA", "2001-01-01")
                .ratifies("BBB", "2001-06-01")
                .law(parent().ratifies("DDD", "2001-03-01").denounces("DDD", "2001-08-10"));
        assertThat(agreement(law, "2002-02-09").thresholdReached()).isEmpty();
        assertThat(agreement(law, "2003-01-01").thresholdReached()).isEqualTo(date("2002-02-10"));
    }

    @Test
    void the_instrument_of_a_state_outside_the_parent_does_not_count() {
        var law = child(Optional.empty())
                .ratifies("AAA", "2001-01-01")
                .ratifies("EEE", "2001-06-01")
                .law(parent());
        assertThat(agreement(law, "2002-01-01").thresholdReached()).isEmpty();
        assertThat(agreement(law, "2002-01-01").progress().parts().getFirst().reached())
                .isEqualTo(1);
    }

    @Test
    void an_instrument_counts_from_when_its_state_has_joined_the_parent() {
        var law = child(Optional.empty())
                .ratifies("AAA", "2001-01-01")
                .ratifies("BBB", "2001-06-01")
                .ratifies("EEE", "2001-02-01")
                .law(parent().ratifies("DDD", "2001-03-01").ratifies("EEE", "2001-10-01"));
        // Three of five are too few; nobody else deposits.
        assertThat(agreement(law, "2003-01-01").thresholdReached()).isEmpty();
        assertThat(agreement(law, "2003-01-01").progress().parts().getFirst().needed())
                .contains(4);
        assertThat(agreement(law, "2003-01-01").progress().parts().getFirst().reached())
                .isEqualTo(3);
    }

    @Test
    void the_circle_may_be_fixed_on_a_date() {
        var law = child(date("2000-12-31"))
                .ratifies("AAA", "2001-01-01")
                .ratifies("BBB", "2001-06-01")
                .law(parent().ratifies("DDD", "2001-03-01"));
        assertThat(agreement(law, "2002-01-01").thresholdReached()).isEqualTo(date("2001-06-01"));
    }

    @Test
    void where_the_parents_participation_is_not_held_nobody_can_tell() {
        var law = child(Optional.empty())
                .ratifies("AAA", "2001-01-01")
                .law(parent().participation(Participation.Extent.PARTIAL));
        assertThat(agreement(law, "2002-01-01").known()).isFalse();
        assertThat(agreement(
                                child(Optional.empty())
                                        .ratifies("AAA", "2001-01-01")
                                        .law(),
                                "2002-01-01")
                        .known())
                .isFalse();
    }

    @Test
    void an_agreement_that_counts_its_own_parties_does_not_hang_and_is_never_in_force() {
        var circle = new Condition.Fraction(
                1, 2, true, new Group.PartiesTo(new AgreementId("t"), Optional.empty()), Counted.EVERY_STATE);
        var law = treaty(clauses().when(circle)).ratifies("AAA", "2001-01-01").law();
        assertThat(agreement(law, "2002-01-01").inForce()).isFalse();
    }
}
