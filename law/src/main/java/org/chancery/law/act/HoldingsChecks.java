package org.chancery.law.act;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.chancery.law.act.Problem.Kind;
import org.chancery.law.act.Problem.Severity;
import org.chancery.law.instrument.Agreement;
import org.chancery.law.instrument.AgreementId;
import org.chancery.law.instrument.Relation;

/** Checks between agreements. */
final class HoldingsChecks {
    private final Holdings holdings;
    private final List<Problem> problems = new ArrayList<>();

    private HoldingsChecks(Holdings holdings) {
        this.holdings = holdings;
    }

    static List<Problem> of(Holdings holdings) {
        var checks = new HoldingsChecks(holdings);
        var reported = new TreeSet<AgreementId>();
        for (Dossier dossier : holdings.dossiers().values()) {
            Agreement agreement = dossier.agreement();
            checks.unknown(agreement);
            if (!reported.contains(agreement.id())) {
                checks.cycle(agreement.id(), new LinkedHashSet<>()).ifPresent(path -> {
                    reported.addAll(path);
                    checks.problems.add(new Problem(
                            Kind.CYCLE_OF_AGREEMENTS,
                            Severity.ERROR,
                            List.of(),
                            "agreements depend on each other in a circle: " + path + "; remove one of the links"));
                });
            }
        }
        return checks.problems;
    }

    private void unknown(Agreement agreement) {
        var mentioned = new LinkedHashSet<>(agreement.dependsOn());
        agreement.related().stream().map(Relation::to).forEach(mentioned::add);
        agreement.clauses().ifPresent(c -> mentioned.addAll(c.consent().family()));
        for (AgreementId id : mentioned) {
            if (holdings.dossier(id).isEmpty()) {
                problems.add(new Problem(
                        Kind.UNKNOWN_AGREEMENT,
                        Severity.WARNING,
                        List.of(),
                        agreement.id() + " names " + id
                                + ", which is not held; what depends on it is taken as fulfilled"));
            }
        }
    }

    private Optional<Set<AgreementId>> cycle(AgreementId id, LinkedHashSet<AgreementId> path) {
        if (!path.add(id)) {
            var circle = new LinkedHashSet<AgreementId>();
            boolean inside = false;
            for (AgreementId step : path) {
                inside |= step.equals(id);
                if (inside) {
                    circle.add(step);
                }
            }
            return Optional.of(circle);
        }
        Optional<Dossier> dossier = holdings.dossier(id);
        if (dossier.isPresent()) {
            for (AgreementId next : dossier.get().agreement().dependsOn()) {
                var found = cycle(next, path);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        path.remove(id);
        return Optional.empty();
    }
}
