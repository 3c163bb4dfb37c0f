package org.chancery.packages;

import java.util.List;
import java.util.Map;
import org.chancery.law.act.ActId;
import org.chancery.law.act.Consistency;
import org.chancery.law.act.Dossier;
import org.chancery.law.act.Holdings;
import org.chancery.law.act.Problem;
import org.chancery.packages.problem.PackageProblem;
import org.chancery.packages.problem.Problems;

/** What the law of treaties says cannot be right in a record, brought to the lines of the files. */
final class LawRules {

    private LawRules() {}

    static void check(Dossier dossier, Map<ActId, Integer> lines, Problems aboutAgreement, Problems aboutActs) {
        for (Problem problem : Consistency.check(dossier)) {
            if (problem.acts().isEmpty()) {
                add(problem, 0, "", aboutAgreement);
            } else {
                ActId act = problem.acts().getLast();
                add(problem, lines.getOrDefault(act, 0), act.value(), aboutActs);
            }
        }
    }

    /** Problems between agreements; they stand in no single file. */
    static List<PackageProblem> check(Holdings holdings) {
        return Consistency.check(holdings).stream()
                .map(p -> new PackageProblem(severity(p), "(library)", 0, "related", p.message(), ""))
                .toList();
    }

    private static void add(Problem problem, int line, String field, Problems problems) {
        switch (problem.severity()) {
            case ERROR -> problems.error(line, field, problem.message(), "");
            case WARNING -> problems.warning(line, field, problem.message(), "");
        }
    }

    private static PackageProblem.Severity severity(Problem problem) {
        return switch (problem.severity()) {
            case ERROR -> PackageProblem.Severity.ERROR;
            case WARNING -> PackageProblem.Severity.WARNING;
        };
    }
}
