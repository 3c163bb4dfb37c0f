package org.chancery.law.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.law.Asking.agreement;
import static org.chancery.law.Asking.date;
import static org.chancery.law.Asking.rules;
import static org.chancery.law.Asking.status;
import static org.chancery.law.Clauses.clauses;
import static org.chancery.law.Clauses.count;
import static org.chancery.law.Treaty.treaty;

import java.util.Optional;
import org.chancery.law.act.Consent;
import org.chancery.law.instrument.ConsentForm;
import org.chancery.law.rule.EntryRule;
import org.junit.jupiter.api.Test;

/** Which instruments count towards the number. */
class CountedInstrumentsTest {
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
        assertThat(rules(agreement(law, "1999-01-01").finding())).contains(EntryRule.NOT_COUNTED_BY_DEPOSITARY);
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
    void falling_below_the_number_does_not_end_the_agreement() {
        var law = treaty(clauses())
                .ratifies("AAA", "2001-01-01")
                .ratifies("BBB", "2001-01-01")
                .denounces("BBB", "2003-01-01")
                .law();
        var answer = agreement(law, "2010-01-01");
        assertThat(answer.inForce()).isTrue();
        assertThat(answer.counts()).containsEntry(Status.PARTY, 1).containsEntry(Status.FORMER, 1);
        assertThat(rules(answer.finding())).contains(EntryRule.BELOW_THRESHOLD_STAYS_IN_FORCE);
    }
}
