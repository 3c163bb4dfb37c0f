package org.chancery.law.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.law.Asking.T;
import static org.chancery.law.Asking.date;
import static org.chancery.law.Asking.on;
import static org.chancery.law.Asking.rules;
import static org.chancery.law.Asking.state;
import static org.chancery.law.Asking.status;
import static org.chancery.law.Clauses.clauses;
import static org.chancery.law.Clauses.count;
import static org.chancery.law.Treaty.treaty;

import org.chancery.law.finding.Finding.Standing;
import org.chancery.law.rule.ConsentRule;
import org.junit.jupiter.api.Test;

/** Consent that has effect only together with other agreements. */
class JoinedAgreementsTest {
    @Test
    void a_protocol_binds_only_those_that_have_consented_to_the_parent() {
        var parent = treaty("p", clauses().when(count(1)))
                .ratifies("AAA", "2000-01-01")
                .ratifies("CCC", "2003-01-01");
        var law = treaty(clauses().parent("p"))
                .ratifies("AAA", "2001-01-01")
                .ratifies("BBB", "2001-01-02")
                .ratifies("CCC", "2001-01-03")
                .law(parent);
        assertThat(status(law, "AAA", "2002-01-01")).isEqualTo(Status.CONTRACTING);
        assertThat(status(law, "BBB", "2010-01-01")).isEqualTo(Status.NEVER);
        assertThat(rules(state(law, "BBB", "2010-01-01").finding())).contains(ConsentRule.PARENT_MISSING);
        assertThat(law.agreement(T, on("2010-01-01")).thresholdReached()).isEqualTo(date("2003-01-01"));
    }

    @Test
    void a_state_must_accept_two_of_a_family_of_protocols() {
        var p1 = treaty("p1", clauses()).ratifies("AAA", "2001-01-01").ratifies("BBB", "2001-01-01");
        var p2 = treaty("p2", clauses()).ratifies("AAA", "2001-01-01").ratifies("BBB", "2005-01-01");
        var law = treaty(clauses().when(count(1)).family(2, "p1", "p2"))
                .ratifies("AAA", "2001-01-01")
                .ratifies("BBB", "2001-01-01")
                .law(p1, p2);
        assertThat(status(law, "AAA", "2003-01-01")).isEqualTo(Status.PARTY);
        assertThat(status(law, "BBB", "2003-01-01")).isEqualTo(Status.NEVER);
        assertThat(state(law, "BBB", "2003-01-01").finding().standing()).isEqualTo(Standing.FOR_A_PERSON);
        assertThat(status(law, "BBB", "2005-06-01")).isEqualTo(Status.PARTY);
    }
}
