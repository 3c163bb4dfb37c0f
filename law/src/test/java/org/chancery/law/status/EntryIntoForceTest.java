package org.chancery.law.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.law.Asking.T;
import static org.chancery.law.Asking.agreement;
import static org.chancery.law.Asking.date;
import static org.chancery.law.Asking.on;
import static org.chancery.law.Asking.rules;
import static org.chancery.law.Asking.state;
import static org.chancery.law.Asking.status;
import static org.chancery.law.Clauses.clauses;
import static org.chancery.law.Clauses.count;
import static org.chancery.law.Treaty.treaty;

import java.util.List;
import org.chancery.law.act.Announcement.Subject;
import org.chancery.law.finding.Finding.Standing;
import org.chancery.law.instrument.StateCode;
import org.chancery.law.rule.EntryRule;
import org.junit.jupiter.api.Test;

/** The date of entry into force: floors, published dates, and what is known of it. */
class EntryIntoForceTest {
    @Test
    void a_floor_date_holds_the_agreement_back() {
        var law = treaty(clauses().notBefore("1995-01-13"))
                .ratifies("AAA", "1993-02-01")
                .ratifies("BBB", "1993-03-01")
                .law();
        assertThat(agreement(law, "1993-06-01").entryIntoForce()).isEqualTo(date("1995-01-13"));
        assertThat(agreement(law, "1995-01-12").inForce()).isFalse();
        assertThat(rules(agreement(law, "1995-01-13").finding())).contains(EntryRule.NOT_BEFORE_DATE);
    }

    @Test
    void an_agreement_waits_for_another_one() {
        var parent = treaty("p", clauses().when(count(1))).ratifies("AAA", "2001-01-01");
        var law = treaty(clauses().when(count(1)).notBeforeAgreement("p"))
                .ratifies("BBB", "2000-01-01")
                .law(parent);
        assertThat(agreement(law, "2000-06-01").entryIntoForce()).isEmpty();
        assertThat(agreement(law, "2001-01-02").entryIntoForce()).isEqualTo(date("2001-01-31"));
    }

    @Test
    void agreements_that_wait_for_each_other_do_not_hang() {
        var other =
                treaty("p", clauses().when(count(1)).notBeforeAgreement("t")).ratifies("AAA", "2001-01-01");
        var law = treaty(clauses().when(count(1)).notBeforeAgreement("p"))
                .ratifies("BBB", "2000-01-01")
                .law(other);
        assertThat(agreement(law, "2002-01-01").inForce()).isTrue();
    }

    @Test
    void an_announced_date_overrides_the_computed_one_and_both_are_shown() {
        var law = treaty(clauses())
                .ratifies("AAA", "1986-09-26")
                .ratifies("BBB", "1986-09-26")
                .announces(Subject.ENTRY_INTO_FORCE, "1986-10-01", "1986-10-27")
                .law();
        var answer = agreement(law, "1987-01-01");
        assertThat(answer.entryIntoForce()).isEqualTo(date("1986-10-27"));
        assertThat(answer.computedEntryIntoForce()).isEqualTo(date("1986-10-26"));
        assertThat(rules(answer.finding())).contains(EntryRule.ANNOUNCED_AND_COMPUTED_DIFFER);
        assertThat(state(law, "AAA", "1987-01-01").inForceSince()).isEqualTo(date("1986-10-27"));
    }

    @Test
    void without_clauses_nothing_is_known_and_nothing_guessed() {
        var law = org.chancery.law.Treaty.withoutClauses("t")
                .ratifies("AAA", "2001-01-01")
                .law();
        assertThat(agreement(law, "2010-01-01").known()).isFalse();
        assertThat(agreement(law, "2010-01-01").finding().standing()).isEqualTo(Standing.NOT_KNOWN);
        assertThat(status(law, "AAA", "2010-01-01")).isEqualTo(Status.UNKNOWN);
        assertThat(state(law, "AAA", "2010-01-01").consent()).isEqualTo(date("2001-01-01"));
    }

    @Test
    void a_clause_that_acts_cannot_decide_needs_a_published_date() {
        var open = new org.chancery.law.instrument.Condition.OnlyPublished(
                org.chancery.law.instrument.LocalizedText.of("en", "tonnage is not held"));
        var unpublished =
                treaty(clauses().when(open)).ratifies("AAA", "2001-01-01").law();
        assertThat(status(unpublished, "AAA", "2005-01-01")).isEqualTo(Status.UNKNOWN);
        var published = treaty(clauses().when(open))
                .ratifies("AAA", "2001-01-01")
                .announces(Subject.ENTRY_INTO_FORCE, "2002-01-01", "2002-03-01")
                .law();
        assertThat(state(published, "AAA", "2005-01-01").inForceSince()).isEqualTo(date("2002-03-01"));
    }

    @Test
    void a_question_about_an_earlier_day_knows_nothing_of_later_deposits() {
        var law = treaty(clauses())
                .ratifies("AAA", "2001-01-01")
                .ratifies("BBB", "2001-06-01")
                .law();
        var answer = agreement(law, "2001-05-31");
        assertThat(answer.entryIntoForce()).isEmpty();
        assertThat(answer.progress().ifDeposited())
                .contains(new Progress.IfDeposited(
                        1, java.time.LocalDate.of(2001, 5, 31), java.time.LocalDate.of(2001, 6, 30)));
    }

    @Test
    void an_act_counts_only_from_when_it_was_known() {
        var law = treaty(clauses())
                .ratifies("AAA", "2001-01-01")
                .knownOn("2001-03-01")
                .ratifies("BBB", "2001-02-01")
                .law();
        assertThat(law.agreement(T, on("2001-02-15", "2001-02-15")).thresholdReached())
                .isEmpty();
        assertThat(law.agreement(T, on("2001-02-15")).thresholdReached()).isEqualTo(date("2001-02-01"));
        assertThat(law.state(T, new StateCode("BBB"), on("2001-02-15", "2001-02-15"))
                        .status())
                .isEqualTo(Status.NEVER);
    }

    @Test
    void the_finding_names_the_instrument_that_reached_the_number() {
        var law = treaty(clauses())
                .ratifies("AAA", "2014-09-01")
                .ratifies("BBB", "2014-09-25")
                .law();
        var finding = agreement(law, "2015-01-01").finding();
        var reached = finding.steps().stream()
                .filter(step -> step.rule() == EntryRule.COUNT_REACHED)
                .findFirst()
                .orElseThrow();
        assertThat(reached.acts()).extracting(Object::toString).isEqualTo(List.of("BBB-consent-2014-09-25"));
        assertThat(rules(finding))
                .containsSubsequence(EntryRule.COUNT_REACHED, EntryRule.THRESHOLD_REACHED, EntryRule.COUNTED);
    }
}
