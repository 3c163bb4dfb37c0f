package org.chancery.packages.importing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.law.act.Act;
import org.chancery.law.act.Dossier;
import org.chancery.law.instrument.Agreement;
import org.chancery.packages.PackageReader;
import org.chancery.packages.PackageReading;
import org.chancery.packages.PackageWriter;
import org.chancery.packages.acts.ActRows;
import org.chancery.packages.acts.ActToRow;
import org.chancery.packages.acts.ActsCsv;
import org.chancery.packages.acts.Row;
import org.chancery.packages.problem.PackageProblem;
import org.chancery.packages.problem.Problems;
import org.chancery.packages.problem.TextFile;
import org.chancery.packages.state.States;
import org.chancery.packages.tree.JsonText;

/** Puts a draft into a package folder: a new one, or one that an earlier import made and people have worked on since. */
public final class PackageUpdate {

    private static final String UNPLACED = "text/unplaced.jsonl";

    private final Agreement agreement;
    private final Draft draft;
    private final Path folder;
    private final String baseline;
    private final List<PackageProblem> problems;

    /**
     * @param baseline file within the folder that remembers the last import of this kind
     * @param problems problems met so far; none of them an error
     */
    public PackageUpdate(
            Agreement agreement, Draft draft, Path folder, String baseline, List<PackageProblem> problems) {
        this.agreement = agreement;
        this.draft = draft;
        this.folder = folder;
        this.baseline = baseline;
        this.problems = new ArrayList<>(problems);
    }

    /** Merges and, unless it is a dry run or an error was found, writes the folder as a whole. */
    public ImportReport run(boolean dryRun, Map<String, String> texts) throws IOException {
        var aboutActs = new Problems(PackageReader.ACTS);
        List<Row> imported = normal(draft.rows(), aboutActs);
        List<Row> rows = imported;
        List<Difference> differences = new ArrayList<>();
        if (Files.exists(folder.resolve(PackageReader.AGREEMENT))) {
            PackageReading there = PackageReader.read(folder);
            problems.addAll(
                    there.problems().stream().filter(PackageProblem::isError).toList());
            if (there.dossier().isEmpty()) {
                return ImportReport.refused(problems);
            }
            rows = merged(there.dossier().get(), imported, differences);
        }
        List<Act> acts = new ActRows(agreement.id(), aboutActs, PackageUpdate::isKnown).read(rows);
        problems.addAll(aboutActs.found());
        if (problems.stream().anyMatch(PackageProblem::isError)) {
            return new ImportReport(Optional.empty(), problems, differences, draft.counts(), draft.unplaced(), false);
        }
        var dossier = new Dossier(agreement, acts);
        if (!dryRun) {
            Map<String, String> files = new LinkedHashMap<>(texts);
            files.put(baseline, ActsCsv.write(imported));
            var unplaced = new StringBuilder();
            draft.unplaced()
                    .forEach(u -> unplaced.append(JsonText.line(u.plain())).append('\n'));
            files.put(UNPLACED, unplaced.toString());
            PackageWriter.write(dossier, files, folder);
        }
        return new ImportReport(Optional.of(dossier), problems, differences, draft.counts(), draft.unplaced(), !dryRun);
    }

    private List<Row> merged(Dossier there, List<Row> imported, List<Difference> differences) {
        if (!there.agreement().id().equals(agreement.id())) {
            refuse("id", "The folder holds the agreement " + there.agreement().id() + ", not " + agreement.id() + ".");
            return imported;
        }
        var asAt = there.agreement().participation().asAt();
        var today = agreement.participation().asAt();
        if (asAt.isPresent() && today.isPresent() && today.get().isBefore(asAt.get())) {
            refuse("as-at", "The folder is as at " + asAt.get() + ", the import only as at " + today.get() + ".");
        }
        if (!there.agreement().equals(agreement)) {
            differences.add(new Difference(
                    Difference.Kind.CHANGED,
                    PackageReader.AGREEMENT,
                    asAt.equals(today)
                            ? ""
                            : "as at " + asAt.map(Object::toString).orElse("an unknown date") + " to "
                                    + today.map(Object::toString).orElse("")));
        }
        List<Row> before = Files.exists(folder.resolve(baseline))
                ? TextFile.read(folder.resolve(baseline), new Problems(baseline))
                        .map(text -> ActsCsv.read(text, new Problems(baseline)))
                        .orElse(List.of())
                : List.of();
        List<Row> now = there.acts().stream().map(ActToRow::row).toList();
        Merge merge = Merge.of(before, now, imported);
        long missing = merge.differences().stream()
                .filter(d -> d.kind() == Difference.Kind.MISSING)
                .count();
        if (missing * 2 > before.size() && !before.isEmpty()) {
            refuse(
                    "acts",
                    missing + " of " + before.size()
                            + " acts of the last import are not in this one; it seems to be another agreement.");
        }
        differences.addAll(merge.differences());
        return merge.rows();
    }

    /** The rows as the acts they make would be written, so that the same act always has the same cells. */
    private List<Row> normal(List<Row> rows, Problems aboutActs) {
        return new ActRows(agreement.id(), aboutActs, PackageUpdate::isKnown)
                .read(rows).stream().map(ActToRow::row).toList();
    }

    private static boolean isKnown(org.chancery.law.instrument.StateCode code) {
        return States.isKnown(code) || States.isUserAssigned(code);
    }

    private void refuse(String field, String what) {
        problems.add(new PackageProblem(
                PackageProblem.Severity.ERROR,
                folder.toString(),
                0,
                field,
                what,
                "the folder of the same agreement, or a new folder."));
    }
}
