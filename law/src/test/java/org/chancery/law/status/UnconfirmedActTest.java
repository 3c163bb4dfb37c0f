package org.chancery.law.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.law.Asking.T;
import static org.chancery.law.Asking.on;
import static org.chancery.law.Clauses.clauses;
import static org.chancery.law.Clauses.count;
import static org.chancery.law.Treaty.treaty;

import java.util.List;
import java.util.Optional;
import org.chancery.law.act.Act;
import org.chancery.law.act.ActHead;
import org.chancery.law.act.Consent;
import org.chancery.law.act.Dossier;
import org.chancery.law.act.Holdings;
import org.chancery.law.finding.Finding;
import org.chancery.law.finding.Reason;
import org.chancery.law.instrument.ConsentForm;
import org.chancery.law.instrument.StateCode;
import org.chancery.law.rule.RecordRule;
import org.junit.jupiter.api.Test;

class UnconfirmedActTest {

    @Test
    void a_finding_names_the_act_that_its_source_does_not_confirm() {
        assertThat(about("AAA", false).steps()).extracting(Reason::rule).contains(RecordRule.ACT_NOT_CONFIRMED);
    }

    @Test
    void a_confirmed_act_needs_no_such_step() {
        assertThat(about("AAA", true).steps()).extracting(Reason::rule).doesNotContain(RecordRule.ACT_NOT_CONFIRMED);
    }

    private static Finding about(String state, boolean confirmed) {
        Dossier confirmedDossier =
                treaty(clauses().when(count(1))).ratifies(state, "2003-09-18").dossier();
        List<Act> acts = confirmedDossier.acts().stream()
                .map(act -> marked((Consent) act, confirmed))
                .toList();
        var law = TreatyLaw.over(Holdings.of(List.of(new Dossier(confirmedDossier.agreement(), acts))));
        return law.finding(T, new StateCode(state), on("2020-01-01"));
    }

    private static Act marked(Consent consent, boolean confirmed) {
        ActHead h = consent.head();
        var head = new ActHead(
                h.id(),
                h.number(),
                h.agreement(),
                h.state(),
                h.date(),
                h.known(),
                h.notified(),
                h.origin(),
                h.depositary(),
                h.source(),
                confirmed,
                h.note(),
                h.link());
        return new Consent(head, ConsentForm.RATIFICATION, Optional.empty(), Consent.Counting.BY_RULE, false);
    }
}
