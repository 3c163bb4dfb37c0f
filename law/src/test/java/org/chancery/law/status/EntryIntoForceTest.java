package org.chancery.law.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.law.Asking.T;
import static org.chancery.law.Asking.agreement;
import static org.chancery.law.Asking.date;
import static org.chancery.law.Asking.on;
import static org.chancery.law.Asking.rules;
import static org.chancery.law.Asking.state;
import static org.chancery.law.Asking.status;
import static org.chancery.law.Clauses.allOf;
import static org.chancery.law.Clauses.and;
import static org.chancery.law.Clauses.clauses;
import static org.chancery.law.Clauses.count;
import static org.chancery.law.Clauses.or;
import static org.chancery.law.Clauses.share;
import static org.chancery.law.Treaty.treaty;

import java.util.List;
import java.util.Optional;
import org.chancery.law.act.Announcement.Subject;
import org.chancery.law.act.Consent;
import org.chancery.law.act.InstrumentWithdrawn;
import org.chancery.law.calendar.CountingRule;
import org.chancery.law.finding.Finding.Standing;
import org.chancery.law.finding.Rule;
import org.chancery.law.instrument.ConsentForm;
import org.chancery.law.instrument.Group;
import org.chancery.law.instrument.StateCode;
import org.junit.jupiter.api.Test;

class EntryIntoForceTest {
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

    @Test
    void a_floor_date_holds_the_agreement_back() {
        var law = treaty(clauses().notBefore("1995-01-13"))
                .ratifies("AAA", "1993-02-01")
                .ratifies("BBB", "1993-03-01")
                .law();
        assertThat(agreement(law, "1993-06-01").entryIntoForce()).isEqualTo(date("1995-01-13"));
        assertThat(agreement(law, "1995-01-12").inForce()).isFalse();
        assertThat(rules(agreement(law, "1995-01-13").finding())).contains(Rule.NOT_BEFORE_DATE);
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
    void only_the_forms_that_the_clause_names_count() {
        var law = treaty(clauses().when(count(2, ConsentForm.RATIFICATION, ConsentForm.ACCEPTANCE)))
                .accedes("AAA", "2001-01-01")
                .ratifies("BBB", "2001-02-01")
                .consents("CCC", ConsentForm.ACCEPTANCE, "2001-03-01")
                .law();
        assertThat(agreement(law, "2002-01-01").thresholdReached()).isEqualTo(date("2001-03-01"));
    }

    @Test
    void an_organisation_and_a_succession_do_not_count_unless_the_clause_says_so() {
        var law = treaty(clauses())
                .consents("EUE", ConsentForm.APPROVAL, "2001-01-01")
                .consents("AAA", ConsentForm.SUCCESSION, "2001-01-02")
                .ratifies("BBB", "2001-02-01")
                .ratifies("CCC", "2001-03-01")
                .law();
        assertThat(agreement(law, "2002-01-01").thresholdReached()).isEqualTo(date("2001-03-01"));
        assertThat(status(law, "EUE", "2002-01-01")).isEqualTo(Status.PARTY);
    }

    @Test
    void a_consent_that_the_depositary_did_not_count_does_not_count() {
        var law = treaty(clauses())
                .act(
                        "AAA",
                        "consent",
                        "1997-07-22",
                        h -> new Consent(
                                h,
                                ConsentForm.CONSENT_TO_BE_BOUND,
                                Optional.empty(),
                                Consent.Counting.NOT_COUNTED,
                                false))
                .ratifies("BBB", "1997-08-01")
                .ratifies("CCC", "1998-06-03")
                .law();
        assertThat(agreement(law, "1999-01-01").thresholdReached()).isEqualTo(date("1998-06-03"));
        assertThat(rules(agreement(law, "1999-01-01").finding())).contains(Rule.NOT_COUNTED_BY_DEPOSITARY);
        assertThat(status(law, "AAA", "1999-01-01")).isEqualTo(Status.PARTY);
    }

    @Test
    void parties_that_no_longer_exist_still_count() {
        var law = treaty(clauses())
                .ratifies("DDR", "1982-07-20")
                .ratifies("AAA", "1983-06-02")
                .law();
        assertThat(agreement(law, "2020-01-01").thresholdReached()).isEqualTo(date("1983-06-02"));
        assertThat(status(law, "DDR", "1990-10-02")).isEqualTo(Status.PARTY);
        assertThat(status(law, "DDR", "1990-10-03")).isEqualTo(Status.FORMER);
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
        assertThat(rules(answer.finding())).contains(Rule.ANNOUNCED_AND_COMPUTED_DIFFER);
        assertThat(state(law, "AAA", "1987-01-01").inForceSince()).isEqualTo(date("1986-10-27"));
    }

    @Test
    void falling_below_the_number_does_not_end_the_agreement() {
        var law = treaty(clauses())
                .ratifies("AAA", "2001-01-01")
                .ratifies("BBB", "2001-01-01")
                .denounces("BBB", "2003-01-01")
                .law();
        var answer = agreement(law, "2010-01-01");
        assertThat(answer.inForce()).isTrue();
        assertThat(answer.counts()).containsEntry(Status.PARTY, 1).containsEntry(Status.FORMER, 1);
        assertThat(rules(answer.finding())).contains(Rule.BELOW_THRESHOLD_STAYS_IN_FORCE);
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
                .filter(step -> step.rule() == Rule.COUNT_REACHED)
                .findFirst()
                .orElseThrow();
        assertThat(reached.acts()).extracting(Object::toString).isEqualTo(List.of("BBB-consent-2014-09-25"));
        assertThat(rules(finding)).containsSubsequence(Rule.COUNT_REACHED, Rule.THRESHOLD_REACHED, Rule.COUNTED);
    }
}
