package org.chancery.packages;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.law.act.Act;
import org.chancery.law.act.ActId;
import org.chancery.law.act.Consistency;
import org.chancery.law.act.Dossier;
import org.chancery.law.act.Holdings;
import org.chancery.law.act.Objection;
import org.chancery.law.act.Origin;
import org.chancery.law.act.Problem;
import org.chancery.packages.problem.PackageProblem;
import org.chancery.packages.problem.PackageProblem.Severity;
import org.chancery.packages.problem.Problems;

/** What the law of treaties says cannot be right in a record, brought to the lines of the files. */
final class LawRules {

    private LawRules() {}

    static void check(Dossier dossier, Map<ActId, Integer> lines, Problems aboutAgreement, Problems aboutActs) {
        Set<ActId> incomplete = dossier.acts().stream()
                .filter(LawRules::reportedWithoutItsReservation)
                .map(act -> act.head().id())
                .collect(Collectors.toSet());
        for (Problem problem : Consistency.check(dossier)) {
            if (problem.acts().isEmpty()) {
                add(problem, severity(problem), 0, "", aboutAgreement);
                continue;
            }
            ActId act = problem.acts().getLast();
            boolean open = problem.kind() == Problem.Kind.OBJECTION_TO_NO_RESERVATION && incomplete.contains(act);
            Severity severity = open ? Severity.WARNING : severity(problem);
            add(problem, severity, lines.getOrDefault(act, 0), act.value(), aboutActs);
        }
    }

    /** A list of today leaves out reservations that were withdrawn since; a reported objection to one of them is no fault of the record. */
    private static boolean reportedWithoutItsReservation(Act act) {
        return act instanceof Objection objection
                && act.head().origin() == Origin.REPORTED
                && objection.reservation().isEmpty()
                && objection.towards().isPresent();
    }

    /** Problems between agreements; they stand in no single file. */
    static List<PackageProblem> check(Holdings holdings) {
        return Consistency.check(holdings).stream()
                .map(p -> new PackageProblem(severity(p), "(library)", 0, "related", p.message(), ""))
                .toList();
    }

    private static void add(Problem problem, Severity severity, int line, String field, Problems problems) {
        switch (severity) {
            case ERROR -> problems.error(line, field, problem.message(), Remedy.of(problem.kind()));
            case WARNING -> problems.warning(line, field, problem.message(), "");
        }
    }

    private static Severity severity(Problem problem) {
        return switch (problem.severity()) {
            case ERROR -> Severity.ERROR;
            case WARNING -> Severity.WARNING;
        };
    }
}
