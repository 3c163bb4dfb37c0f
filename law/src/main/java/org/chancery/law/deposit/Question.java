package org.chancery.law.deposit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.law.act.ActId;
import org.chancery.law.act.Dossier;
import org.chancery.law.act.TreatyAct;
import org.chancery.law.finding.Basis;
import org.chancery.law.finding.Finding;
import org.chancery.law.finding.Finding.Standing;
import org.chancery.law.finding.Reason;
import org.chancery.law.finding.Value;
import org.chancery.law.instrument.Agreement;
import org.chancery.law.instrument.FinalClauses;
import org.chancery.law.instrument.StateCode;
import org.chancery.law.rule.Rule;
import org.chancery.law.status.AsAt;
import org.chancery.law.status.TreatyLaw;

/** An instrument under examination: the record without it and with it, and the day of receipt. */
record Question(TreatyLaw law, TreatyLaw whatIf, Dossier dossier, List<TreatyAct> proposed, LocalDate received) {

    Agreement agreement() {
        return dossier.agreement();
    }

    Optional<FinalClauses> clauses() {
        return agreement().clauses();
    }

    Optional<StateCode> state() {
        return proposed.getFirst().head().state();
    }

    AsAt when() {
        return AsAt.on(received);
    }

    <T extends TreatyAct> Stream<T> proposed(Class<T> kind) {
        return proposed.stream().filter(kind::isInstance).map(kind::cast);
    }

    /** A Finding of one reason. */
    Finding finding(Standing standing, Rule rule, Basis basis, List<ActId> acts, Value... values) {
        return new Finding(agreement().id(), standing, Reason.of(rule, basis, acts, values), List.of());
    }
}
