package org.chancery.packages.importing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.chancery.law.act.Act;
import org.chancery.law.act.ActId;
import org.chancery.law.act.Dossier;
import org.chancery.law.instrument.Agreement;
import org.chancery.packages.PackageReader;
import org.chancery.packages.PackageReading;
import org.chancery.packages.PackageRules;
import org.chancery.packages.PackageWriter;
import org.chancery.packages.acts.ActRows;
import org.chancery.packages.acts.ActToRow;
import org.chancery.packages.acts.ActsCsv;
import org.chancery.packages.acts.Column;
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
    private final String source;
    private final Path folder;
    private final String baseline;
    private final List<PackageProblem> problems;

    /**
     * @param source name of the page or table, for what is wrong in it
     * @param baseline file within the folder that remembers the last import of this kind
     * @param problems problems met so far; none of them an error
     */
    public PackageUpdate(
            Agreement agreement,
            Draft draft,
            String source,
            Path folder,
            String baseline,
            List<PackageProblem> problems) {
        this.agreement = agreement;
        this.draft = draft;
        this.source = source;
        this.folder = folder;
        this.baseline = baseline;
        this.problems = new ArrayList<>(problems);
    }

    /**
     * Merges and, unless it is a dry run or an error was found, writes the folder as a whole.
     *
     * @param texts further files of the import; they are given the id under which an act of the draft is kept
     */
    public ImportReport run(boolean dryRun, Function<UnaryOperator<String>, Map<String, String>> texts)
            throws IOException {
        if (!isPlaceForAPackage()) {
            return ImportReport.refused(problems);
        }
        var aboutActs = new Problems(PackageReader.ACTS);
        KeptIds imported = new KeptIds(normal(draft.rows(), aboutActs), Map.of());
        List<Row> rows = imported.rows();
        List<Difference> differences = new ArrayList<>();
        if (Files.exists(folder.resolve(PackageReader.AGREEMENT))) {
            PackageReading there = PackageReader.read(folder);
            problems.addAll(
                    there.problems().stream().filter(PackageProblem::isError).toList());
            if (there.dossier().isEmpty()) {
                return ImportReport.refused(problems);
            }
            List<Row> now =
                    there.dossier().get().acts().stream().map(ActToRow::row).toList();
            List<Row> before = KeptIds.of(now, lastImport()).rows();
            imported = KeptIds.of(before, imported.rows());
            rows = merged(there.dossier().get().agreement(), before, now, imported.rows(), differences);
        }
        List<Act> acts = new ActRows(agreement.id(), aboutActs, PackageUpdate::isKnown).read(rows);
        problems.addAll(aboutActs.found());
        var dossier = new Dossier(agreement, acts);
        checkRecord(dossier, imported);
        if (problems.stream().anyMatch(PackageProblem::isError)) {
            return new ImportReport(Optional.empty(), problems, differences, draft.counts(), draft.unplaced(), false);
        }
        if (!dryRun) {
            Map<String, String> files = new LinkedHashMap<>(texts.apply(imported::kept));
            files.put(baseline, ActsCsv.write(imported.rows()));
            var unplaced = new StringBuilder();
            draft.unplaced()
                    .forEach(u -> unplaced.append(JsonText.line(u.plain())).append('\n'));
            files.put(UNPLACED, unplaced.toString());
            PackageWriter.write(dossier, files, folder);
        }
        return new ImportReport(Optional.of(dossier), problems, differences, draft.counts(), draft.unplaced(), !dryRun);
    }

    /** What cannot be right is refused here, so that no package is written that could not be read again. */
    private void checkRecord(Dossier dossier, KeptIds imported) {
        Map<ActId, Integer> lines = new HashMap<>();
        draft.rows()
                .forEach(row ->
                        row.cell(Column.ID).ifPresent(id -> lines.put(new ActId(imported.kept(id)), row.line())));
        var aboutAgreement = new Problems(PackageReader.AGREEMENT);
        var aboutSource = new Problems(source);
        PackageRules.check(dossier, lines, aboutAgreement, aboutSource);
        Stream.of(aboutAgreement, aboutSource)
                .flatMap(found -> found.found().stream())
                .filter(PackageProblem::isError)
                .forEach(problems::add);
    }

    /** Nothing of a user's that is no package is ever replaced or copied. */
    private boolean isPlaceForAPackage() throws IOException {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            refuse("", "This is a file, not a folder.");
            return false;
        }
        if (Files.isDirectory(folder) && !Files.exists(folder.resolve(PackageReader.AGREEMENT))) {
            try (Stream<Path> files = Files.list(folder)) {
                if (files.findAny().isPresent()) {
                    refuse("", "The folder holds other files and no " + PackageReader.AGREEMENT + ".");
                    return false;
                }
            }
        }
        return true;
    }

    private List<Row> merged(
            Agreement there, List<Row> before, List<Row> now, List<Row> imported, List<Difference> differences) {
        if (!there.id().equals(agreement.id())) {
            refuse("id", "The folder holds the agreement " + there.id() + ", not " + agreement.id() + ".");
            return imported;
        }
        var asAt = there.participation().asAt();
        var today = agreement.participation().asAt();
        if (asAt.isPresent() && today.isPresent() && today.get().isBefore(asAt.get())) {
            refuse("as-at", "The folder is as at " + asAt.get() + ", the import only as at " + today.get() + ".");
        }
        if (!there.equals(agreement)) {
            differences.add(new Difference(
                    Difference.Kind.CHANGED,
                    PackageReader.AGREEMENT,
                    asAt.equals(today)
                            ? ""
                            : "as at " + asAt.map(Object::toString).orElse("an unknown date") + " to "
                                    + today.map(Object::toString).orElse("")));
        }
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

    /** The acts as the last import of this kind had them; none where there was none. */
    private List<Row> lastImport() {
        Path file = folder.resolve(baseline);
        if (!Files.exists(file)) {
            return List.of();
        }
        return TextFile.read(file, new Problems(baseline))
                .map(text -> ActsCsv.read(text, new Problems(baseline)))
                .orElse(List.of());
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
