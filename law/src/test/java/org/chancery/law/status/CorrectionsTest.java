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
import static org.chancery.law.Treaty.id;
import static org.chancery.law.Treaty.treaty;

import java.time.LocalDate;
import org.chancery.law.Treaty;
import org.chancery.law.act.Correction;
import org.chancery.law.act.InstrumentAccepted;
import org.chancery.law.act.InstrumentReturned;
import org.chancery.law.instrument.LocalizedText;
import org.chancery.law.instrument.StateCode;
import org.chancery.law.rule.ConsentRule;
import org.chancery.law.rule.RecordRule;
import org.junit.jupiter.api.Test;

class CorrectionsTest {
    private static Treaty two() {
        return treaty(clauses()).ratifies("AAA", "2001-01-01").ratifies("BBB", "2001-02-01");
    }

    @Test
    void d3_a_corrected_date_works_from_the_beginning_and_the_earlier_knowledge_stays_readable() {
        var law = two().act(
                        "",
                        "correction",
                        "2001-05-01",
                        h -> new Correction(
                                h,
                                id("BBB", "consent", "2001-02-01"),
                                new Correction.Of.Date(LocalDate.of(2001, 2, 11)),
                                LocalizedText.none()))
                .law();
        assertThat(agreement(law, "2002-01-01").entryIntoForce()).isEqualTo(date("2001-03-13"));
        assertThat(law.agreement(T, on("2001-04-01", "2001-04-01")).entryIntoForce())
                .isEqualTo(date("2001-03-03"));
        assertThat(law.agreement(T, on("2001-04-01")).entryIntoForce()).isEqualTo(date("2001-03-13"));
    }

    @Test
    void d3_a_corrected_date_is_a_step_of_the_answers_that_rest_on_it() {
        var law = two().act(
                        "",
                        "correction",
                        "2001-05-01",
                        h -> new Correction(
                                h,
                                id("BBB", "consent", "2001-02-01"),
                                new Correction.Of.Date(LocalDate.of(2001, 2, 11)),
                                LocalizedText.none()))
                .law();
        var step = state(law, "BBB", "2002-01-01").finding().steps().stream()
                .filter(s -> s.rule() == RecordRule.DATE_CORRECTED)
                .findFirst()
                .orElseThrow();
        assertThat(step.values().get("was")).hasToString("OfDate[date=2001-02-01]");
        assertThat(step.values().get("date")).hasToString("OfDate[date=2001-02-11]");
        assertThat(step.values().get("corrected")).hasToString("OfDate[date=2001-05-01]");
        assertThat(rules(agreement(law, "2002-01-01").finding())).contains(RecordRule.DATE_CORRECTED);
        assertThat(rules(state(law, "AAA", "2002-01-01").finding())).doesNotContain(RecordRule.DATE_CORRECTED);
        assertThat(rules(law.state(T, new StateCode("BBB"), on("2001-04-01", "2001-04-01"))
                        .finding()))
                .doesNotContain(RecordRule.DATE_CORRECTED);
    }

    @Test
    void an_annulled_act_is_left_out() {
        var law = two().act(
                        "",
                        "correction",
                        "2001-05-01",
                        h -> new Correction(
                                h,
                                id("BBB", "consent", "2001-02-01"),
                                new Correction.Of.Annulled(),
                                LocalizedText.none()))
                .law();
        assertThat(status(law, "BBB", "2002-01-01")).isEqualTo(Status.NEVER);
        assertThat(agreement(law, "2002-01-01").thresholdReached()).isEmpty();
        assertThat(rules(state(law, "BBB", "2002-01-01").finding())).contains(RecordRule.ACT_ANNULLED);
    }

    @Test
    void a_returned_instrument_does_not_count_until_it_is_accepted_and_then_from_its_receipt() {
        var treaty = two().act(
                        "",
                        "return",
                        "2001-02-05",
                        h -> new InstrumentReturned(h, id("BBB", "consent", "2001-02-01"), LocalizedText.none()));
        assertThat(agreement(treaty.law(), "2002-01-01").thresholdReached()).isEmpty();
        assertThat(rules(state(treaty.law(), "BBB", "2002-01-01").finding())).contains(ConsentRule.INSTRUMENT_RETURNED);
        var law = treaty.act(
                        "",
                        "acceptance",
                        "2001-06-01",
                        h -> new InstrumentAccepted(h, id("BBB", "consent", "2001-02-01")))
                .law();
        assertThat(agreement(law, "2002-01-01").thresholdReached()).isEqualTo(date("2001-02-01"));
        assertThat(law.state(T, new StateCode("BBB"), on("2001-05-01", "2001-05-01"))
                        .status())
                .isEqualTo(Status.NEVER);
    }
}
