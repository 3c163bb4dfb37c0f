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

import java.util.Optional;
import org.chancery.law.Treaty;
import org.chancery.law.act.Announcement.Subject;
import org.chancery.law.calendar.CountingRule;
import org.chancery.law.instrument.AgreementId;
import org.chancery.law.instrument.Duration;
import org.chancery.law.instrument.Relation;
import org.chancery.law.instrument.StateCode;
import org.chancery.law.rule.DurationRule;
import org.junit.jupiter.api.Test;

/** A five-year term that ends once with a choice and afterwards renews by itself: the pattern of the Collective Security Treaty. */
class TermTest {
    private static Treaty fiveYears(int renewYears) {
        return treaty(clauses()
                        .when(count(1))
                        .then(CountingRule.onDeposit())
                        .duration(new Duration.Term(5, renewYears, Optional.empty())))
                .ratifies("AAA", "1994-04-20")
                .ratifies("BBB", "1994-04-20")
                .ratifies("CCC", "1994-04-20");
    }

    private static TreatyLaw extended() {
        Treaty protocol = treaty(
                        "prolongation",
                        clauses().when(count(2)).then(CountingRule.onDeposit()).effectiveFrom("1999-04-21"))
                .related(Relation.Kind.EXTENDS, "t")
                .ratifies("AAA", "1999-09-01")
                .ratifies("BBB", "2000-03-22");
        return fiveYears(5).law(protocol);
    }

    @Test
    void the_first_expiry_lets_those_lapse_that_took_no_part_in_the_extension() {
        var law = extended();
        assertThat(status(law, "CCC", "1999-04-20")).isEqualTo(Status.PARTY);
        assertThat(status(law, "CCC", "1999-04-21")).isEqualTo(Status.FORMER);
        assertThat(rules(state(law, "CCC", "2001-01-01").finding())).contains(DurationRule.LAPSED_AT_FIRST_EXPIRY);
        assertThat(status(law, "AAA", "2001-01-01")).isEqualTo(Status.PARTY);
        assertThat(rules(state(law, "AAA", "2001-01-01").finding())).contains(DurationRule.TOOK_PART_IN_EXTENSION);
    }

    @Test
    void the_extension_closes_the_gap_backwards_once_it_is_known() {
        var law = extended();
        assertThat(agreement(law, "1999-06-01").inForce()).isTrue();
        assertThat(law.agreement(T, on("1999-06-01", "1999-06-01")).inForce()).isFalse();
        var protocol = law.agreement(new AgreementId("prolongation"), on("2001-01-01"));
        assertThat(protocol.entryIntoForce()).isEqualTo(date("2000-03-22"));
        assertThat(protocol.effectiveFrom()).isEqualTo(date("1999-04-21"));
    }

    @Test
    void after_the_first_expiry_nobody_lapses_by_silence_and_periods_begin_on_the_same_day() {
        var law = extended();
        assertThat(status(law, "AAA", "2026-01-01")).isEqualTo(Status.PARTY);
        assertThat(law.timeline(T, on("2026-01-01")).events())
                .anyMatch(e ->
                        e.kind() == Timeline.Kind.TERM_RENEWED && e.date().equals(java.time.LocalDate.of(2024, 4, 21)));
    }

    @Test
    void a_term_without_renewal_ends_the_agreement() {
        var law = fiveYears(0).law();
        assertThat(agreement(law, "1999-04-20").inForce()).isTrue();
        assertThat(agreement(law, "1999-04-21").inForce()).isFalse();
        assertThat(agreement(law, "2005-01-01").ended()).isEqualTo(date("1999-04-21"));
        assertThat(status(law, "AAA", "2005-01-01")).isEqualTo(Status.FORMER);
    }

    @Test
    void an_agreement_ends_with_the_one_to_which_its_term_is_linked() {
        var linked = treaty("linked", clauses().when(count(1)).duration(new Duration.LinkedTo(T, Optional.empty())))
                .ratifies("AAA", "1996-01-01");
        var law = fiveYears(0).law(linked);
        assertThat(law.state(new AgreementId("linked"), new StateCode("AAA"), on("1999-04-20"))
                        .status())
                .isEqualTo(Status.PARTY);
        assertThat(law.state(new AgreementId("linked"), new StateCode("AAA"), on("1999-04-21"))
                        .status())
                .isEqualTo(Status.FORMER);
    }

    @Test
    void two_agreements_linked_to_each_other_do_not_hang() {
        var one = treaty(clauses()
                        .when(count(1))
                        .duration(new Duration.LinkedTo(new AgreementId("u"), Optional.empty())))
                .ratifies("AAA", "1996-01-01");
        var two = treaty("u", clauses().when(count(1)).duration(new Duration.LinkedTo(T, Optional.empty())))
                .ratifies("AAA", "1996-01-01");
        assertThat(agreement(one.law(two), "2000-01-01").inForce()).isTrue();
    }

    @Test
    void the_depositary_may_announce_the_end() {
        var law = fiveYears(5)
                .announces(Subject.TERMINATION, "2003-01-01", "2003-06-30")
                .law();
        assertThat(agreement(law, "2003-06-29").inForce()).isTrue();
        assertThat(agreement(law, "2003-06-30").inForce()).isFalse();
    }
}
