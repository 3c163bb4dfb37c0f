package org.chancery.law.amendment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.chancery.law.Asking.T;
import static org.chancery.law.Asking.date;
import static org.chancery.law.Asking.on;
import static org.chancery.law.Asking.rules;
import static org.chancery.law.Clauses.clauses;
import static org.chancery.law.Clauses.count;
import static org.chancery.law.Treaty.treaty;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chancery.law.Treaty;
import org.chancery.law.act.AmendmentAccepted;
import org.chancery.law.act.AmendmentAdopted;
import org.chancery.law.act.AmendmentObjected;
import org.chancery.law.act.Announcement;
import org.chancery.law.amendment.AmendmentStatus.Standing;
import org.chancery.law.calendar.CountingRule;
import org.chancery.law.instrument.AmendmentRule.Effect;
import org.chancery.law.instrument.Condition;
import org.chancery.law.instrument.Counted;
import org.chancery.law.instrument.Group;
import org.chancery.law.instrument.StateCode;
import org.chancery.law.rule.AmendingRule;
import org.chancery.law.rule.EntryRule;
import org.junit.jupiter.api.Test;

class AmendmentsTest {
    private static final Optional<Condition> SEVEN_EIGHTHS =
            Optional.of(new Condition.Fraction(7, 8, false, new Group.Everyone(), Counted.EVERY_STATE));

    /** Eight parties, in force since 1990. */
    private static Treaty eight(Effect effect, Optional<Condition> quota, CountingRule delay, int objectionDays) {
        Treaty treaty = treaty(clauses().amendment("rule", effect, quota, delay, objectionDays));
        for (String state : List.of("AAA", "BBB", "CCC", "DDD", "EEE", "FFF", "GGG", "HHH")) {
            treaty.ratifies(state, "1990-01-01");
        }
        return treaty;
    }

    private static Treaty adopted(Treaty treaty, String date) {
        return treaty.act("", "adopted", date, h -> new AmendmentAdopted(h, "a1", "rule", List.of()));
    }

    private static Treaty accepts(Treaty treaty, String state, String date) {
        return treaty.act(state, "accepted", date, h -> new AmendmentAccepted(h, "a1"));
    }

    private static Treaty objects(Treaty treaty, String state, String date) {
        return treaty.act(state, "objected", date, h -> new AmendmentObjected(h, "a1"));
    }

    private static AmendmentStatus ask(Treaty treaty, String on) {
        return Amendments.over(treaty.law()).amendment(T, "a1", on(on));
    }

    private static Version.Text between(Treaty treaty, String a, String b, String on) {
        return Amendments.over(treaty.law())
                .between(T, "a1", new StateCode(a), new StateCode(b), on(on))
                .text();
    }

    @Test
    void a1_an_amendment_binds_only_those_that_accept_it_and_the_old_text_stays_for_the_others() {
        Treaty treaty =
                adopted(eight(Effect.ACCEPTING_ONLY, Optional.of(count(2)), CountingRule.days(90), 0), "2000-01-01");
        accepts(treaty, "AAA", "2000-02-01");
        accepts(treaty, "BBB", "2000-03-01");
        accepts(treaty, "CCC", "2001-01-01");
        assertThat(ask(treaty, "2000-05-01").standing()).isEqualTo(Standing.ADOPTED);
        assertThat(ask(treaty, "2000-05-30").inForceSince()).isEqualTo(date("2000-05-30"));
        assertThat(ask(treaty, "2002-01-01").bound())
                .containsEntry(new StateCode("AAA"), LocalDate.of(2000, 5, 30))
                .containsEntry(new StateCode("CCC"), LocalDate.of(2001, 4, 1))
                .hasSize(3);
        assertThat(between(treaty, "AAA", "CCC", "2002-01-01")).isEqualTo(Version.Text.AMENDED);
        assertThat(between(treaty, "AAA", "DDD", "2002-01-01")).isEqualTo(Version.Text.UNAMENDED);
    }

    @Test
    void a1_a_later_joiner_is_party_to_the_amended_agreement_and_to_the_unamended_one_towards_the_others() {
        Treaty treaty =
                adopted(eight(Effect.ACCEPTING_ONLY, Optional.of(count(2)), CountingRule.days(90), 0), "2000-01-01");
        accepts(treaty, "AAA", "2000-02-01");
        accepts(treaty, "BBB", "2000-03-01");
        treaty.ratifies("NEW", "2005-01-01");
        assertThat(between(treaty, "NEW", "AAA", "2006-01-01")).isEqualTo(Version.Text.AMENDED);
        assertThat(between(treaty, "NEW", "DDD", "2006-01-01")).isEqualTo(Version.Text.UNAMENDED);
        assertThat(rules(Amendments.over(treaty.law())
                        .between(T, "a1", new StateCode("NEW"), new StateCode("DDD"), on("2006-01-01"))
                        .finding()))
                .contains(AmendingRule.AMENDMENT_JOINED_LATER);
    }

    @Test
    void seven_eighths_bind_all_one_year_later() {
        Treaty treaty = adopted(
                eight(Effect.ALL_AFTER_QUOTA, SEVEN_EIGHTHS, new CountingRule(CountingRule.Kind.YEARS, 1, 0), 0),
                "2000-01-01");
        for (String state : List.of("AAA", "BBB", "CCC", "DDD", "EEE", "FFF")) {
            accepts(treaty, state, "2000-02-01");
        }
        assertThat(ask(treaty, "2005-01-01").standing()).isEqualTo(Standing.ADOPTED);
        accepts(treaty, "GGG", "2002-06-01");
        assertThat(ask(treaty, "2003-06-01").bound()).hasSize(8);
        assertThat(ask(treaty, "2003-06-01").inForceSince()).isEqualTo(date("2003-06-01"));
    }

    @Test
    void a3_an_objection_on_day_ninety_blocks_and_on_day_ninety_one_it_is_rejected() {
        Treaty day90 =
                adopted(eight(Effect.TACIT_ONE_BLOCKS, Optional.empty(), CountingRule.days(180), 90), "2019-06-01");
        objects(day90, "AAA", "2019-08-30");
        assertThat(ask(day90, "2021-01-01").standing()).isEqualTo(Standing.BLOCKED);
        Treaty day91 =
                adopted(eight(Effect.TACIT_ONE_BLOCKS, Optional.empty(), CountingRule.days(180), 90), "2019-06-01");
        objects(day91, "AAA", "2019-08-31");
        assertThat(ask(day91, "2021-01-01").standing()).isEqualTo(Standing.IN_FORCE);
        assertThat(rules(ask(day91, "2021-01-01").finding())).contains(AmendingRule.AMENDMENT_OBJECTION_LATE);
        assertThat(ask(day91, "2021-01-01").bound()).hasSize(8);
    }

    @Test
    void a3_the_delay_runs_from_the_notice_of_approval() {
        Treaty treaty =
                adopted(eight(Effect.TACIT_ONE_BLOCKS, Optional.empty(), CountingRule.days(180), 90), "2019-09-01");
        accepts(treaty, "", "2019-12-10");
        assertThat(ask(treaty, "2020-06-07").inForceSince()).isEqualTo(date("2020-06-07"));
        assertThat(ask(treaty, "2020-06-07").standing()).isEqualTo(Standing.IN_FORCE);
    }

    @Test
    void a3_with_an_opt_out_it_binds_all_but_those_that_objected_in_time() {
        Treaty treaty = adopted(eight(Effect.TACIT_OPT_OUT, Optional.empty(), CountingRule.days(30), 90), "2019-06-01");
        objects(treaty, "AAA", "2019-07-01");
        assertThat(ask(treaty, "2020-06-01").bound()).hasSize(7).doesNotContainKey(new StateCode("AAA"));
        assertThat(between(treaty, "AAA", "BBB", "2020-06-01")).isEqualTo(Version.Text.UNAMENDED);
    }

    @Test
    void a_published_date_holds_and_both_are_shown() {
        Treaty treaty =
                adopted(eight(Effect.ALL_AFTER_QUOTA, Optional.of(count(1)), CountingRule.days(30), 0), "2000-01-01");
        accepts(treaty, "AAA", "2000-02-01")
                .announces(Announcement.Subject.AMENDMENT_IN_FORCE, "2000-03-01", "2000-03-15");
        assertThat(ask(treaty, "2001-01-01").inForceSince()).isEqualTo(date("2000-03-15"));
        assertThat(rules(ask(treaty, "2001-01-01").finding())).contains(EntryRule.ANNOUNCED_AND_COMPUTED_DIFFER);
    }

    @Test
    void an_unknown_rule_gives_no_answer_and_an_unknown_amendment_is_refused() {
        Treaty treaty = eight(Effect.ACCEPTING_ONLY, Optional.empty(), CountingRule.days(1), 0)
                .act("", "adopted", "2000-01-01", h -> new AmendmentAdopted(h, "a1", "no-such-rule", List.of()));
        assertThat(ask(treaty, "2001-01-01").standing()).isEqualTo(Standing.NOT_KNOWN);
        assertThatThrownBy(() -> Amendments.over(treaty.law()).amendment(T, "b7", on("2001-01-01")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("b7");
    }
}
