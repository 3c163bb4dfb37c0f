package org.chancery.packages.importing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.law.act.Dossier;
import org.chancery.packages.problem.PackageProblem;

/**
 * What an import did, or on a dry run would do.
 *
 * @param dossier the resulting dossier; present if and only if no problem is an error
 * @param problems errors, which stop the import, and warnings
 * @param differences to the package that was there before; empty on a first import
 * @param placed number of acts read, by act
 * @param unplaced everything that a person has to look at
 * @param written whether the folder was written
 */
public record ImportReport(
        Optional<Dossier> dossier,
        List<PackageProblem> problems,
        List<Difference> differences,
        Map<String, Integer> placed,
        List<Unplaced> unplaced,
        boolean written) {

    public ImportReport {
        problems = List.copyOf(problems);
        differences = List.copyOf(differences);
        placed = java.util.Collections.unmodifiableMap(new java.util.TreeMap<>(placed));
        unplaced = List.copyOf(unplaced);
    }

    public boolean isSound() {
        return dossier.isPresent();
    }

    /** An import that was refused, with the reasons. */
    public static ImportReport refused(List<PackageProblem> problems) {
        return new ImportReport(Optional.empty(), problems, List.of(), Map.of(), List.of(), false);
    }

    /** The report as text for a terminal: differences first, then counts, problems, and what could not be placed. */
    public String text() {
        var out = new StringBuilder();
        differences.forEach(d -> out.append(d).append('\n'));
        placed.forEach((act, n) -> out.append(n).append(' ').append(act).append('\n'));
        problems.forEach(p -> out.append(p).append('\n'));
        if (!unplaced.isEmpty()) {
            out.append(unplaced.size()).append(" left for a person (kept in text/unplaced.jsonl):\n");
            unplaced.forEach(u -> out.append("  ")
                    .append(u.position())
                    .append(u.about().isEmpty() ? "" : ", " + u.about())
                    .append(": ")
                    .append(u.why())
                    .append('\n'));
        }
        return out.toString();
    }
}
