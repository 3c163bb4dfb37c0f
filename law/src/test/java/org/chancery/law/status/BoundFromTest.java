package org.chancery.law.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.law.Asking.date;
import static org.chancery.law.Asking.rules;
import static org.chancery.law.Asking.state;
import static org.chancery.law.Asking.status;
import static org.chancery.law.Clauses.clauses;
import static org.chancery.law.Treaty.treaty;

import java.time.LocalDate;
import java.util.Optional;
import org.chancery.law.Treaty;
import org.chancery.law.act.Announcement.Subject;
import org.chancery.law.act.Consent;
import org.chancery.law.calendar.CountingRule;
import org.chancery.law.instrument.ConsentForm;
import org.chancery.law.instrument.LaterParties.Family;
import org.chancery.law.instrument.LaterParties.Gap;
import org.chancery.law.rule.BindingRule;
import org.chancery.law.rule.EntryRule;
import org.junit.jupiter.api.Test;

/** From when a State is bound that consents at, before or after entry into force (VCLT art. 24). */
class BoundFromTest {
    /** In force 2001-03-03: threshold 2001-02-01 plus 30 days. */
    private static Treaty inForce() {
        return treaty(clauses()).ratifies("AAA", "2001-01-01").ratifies("BBB", "2001-02-01");
    }

    @Test
    void a_deposit_after_the_threshold_has_its_own_clock_even_before_entry_into_force() {
        var law = treaty(clauses()
                        .then(CountingRule.months(6))
                        .later(Family.AFTER_THRESHOLD_DEPOSIT, CountingRule.months(6), Gap.EIF_DATE))
                .ratifies("AAA", "2003-01-01")
                .ratifies("BBB", "2003-11-18")
                .ratifies("CCC", "2004-02-12")
                .law();
        assertThat(state(law, "BBB", "2005-01-01").inForceSince()).isEqualTo(date("2004-05-18"));
        assertThat(state(law, "CCC", "2005-01-01").inForceSince()).isEqualTo(date("2004-08-12"));
    }

    @Test
    void the_gap_before_entry_into_force_is_read_by_the_setting_of_the_agreement() {
        for (Gap gap : Gap.values()) {
            var law = treaty(clauses().later(Family.AFTER_EIF, CountingRule.days(90), gap))
                    .ratifies("AAA", "2014-09-01")
                    .ratifies("BBB", "2014-09-25")
                    .ratifies("CCC", "2014-10-01")
                    .ratifies("DDD", "2014-12-01")
                    .law();
            assertThat(state(law, "CCC", "2015-06-01").inForceSince())
                    .isEqualTo(date(gap == Gap.EIF_DATE ? "2014-10-25" : "2014-12-30"));
            assertThat(state(law, "DDD", "2015-06-01").inForceSince()).isEqualTo(date("2015-03-01"));
        }
    }

    @Test
    void without_a_separate_group_the_later_of_both_dates_holds() {
        var law = treaty(clauses().later(Family.WITH_TREATY, CountingRule.months(4), Gap.EIF_DATE))
                .ratifies("AAA", "1975-01-01")
                .ratifies("BBB", "1975-02-01")
                .ratifies("CCC", "1975-02-20")
                .law();
        assertThat(state(law, "CCC", "1976-01-01").inForceSince()).isEqualTo(date("1975-06-20"));
    }

    @Test
    void e1_where_the_agreement_is_silent_a_later_state_is_bound_on_its_consent() {
        var law = treaty(clauses().noLaterClause())
                .ratifies("AAA", "2001-01-01")
                .ratifies("BBB", "2001-02-01")
                .ratifies("CCC", "2002-05-05")
                .law();
        assertThat(state(law, "CCC", "2003-01-01").inForceSince()).isEqualTo(date("2002-05-05"));
        assertThat(rules(state(law, "CCC", "2003-01-01").finding())).contains(BindingRule.BOUND_ON_CONSENT);
    }

    @Test
    void an_instrument_may_name_a_later_date() {
        var law = inForce()
                .act(
                        "CCC",
                        "consent",
                        "2001-06-01",
                        h -> new Consent(
                                h,
                                ConsentForm.RATIFICATION,
                                Optional.of(LocalDate.of(2001, 10, 1)),
                                Consent.Counting.BY_RULE,
                                false))
                .law();
        assertThat(state(law, "CCC", "2002-01-01").inForceSince()).isEqualTo(date("2001-10-01"));
    }

    @Test
    void a_date_published_for_one_state_moves_no_other_state() {
        var law = inForce()
                .ratifies("CCC", "2001-06-01")
                .ratifies("DDD", "2001-06-01")
                .announces("CCC", Subject.IN_FORCE_FOR_STATE, "2001-06-10", "2001-07-02")
                .law();
        var answer = state(law, "CCC", "2002-01-01");
        assertThat(answer.inForceSince()).isEqualTo(date("2001-07-02"));
        assertThat(answer.computedInForceSince()).isEqualTo(date("2001-07-01"));
        assertThat(rules(answer.finding())).contains(EntryRule.ANNOUNCED_AND_COMPUTED_DIFFER);
        assertThat(state(law, "DDD", "2002-01-01").inForceSince()).isEqualTo(date("2001-07-01"));
    }

    @Test
    void a_published_date_before_the_deposit_is_legal_input() {
        var law = inForce()
                .consents("CCC", ConsentForm.SUCCESSION, "2006-10-23")
                .announces("CCC", Subject.IN_FORCE_FOR_STATE, "2006-11-01", "2006-06-03")
                .law();
        assertThat(status(law, "CCC", "2006-08-01")).isEqualTo(Status.PARTY);
    }
}
