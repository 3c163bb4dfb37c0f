package org.chancery.packages.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.chancery.law.instrument.Agreement;
import org.chancery.packages.PackageReader;
import org.chancery.packages.PackageWriter;
import org.chancery.packages.agreement.AgreementFromTree;
import org.chancery.packages.importing.Draft;
import org.chancery.packages.importing.ImportReport;
import org.chancery.packages.importing.PackageUpdate;
import org.chancery.packages.problem.PackageProblem;
import org.chancery.packages.problem.Problems;
import org.chancery.packages.problem.TextFile;
import org.chancery.packages.tree.Node;
import org.chancery.packages.tree.YamlTree;

/** Imports a table of participation from a spreadsheet (.xlsx) or from separated values (.csv), by a map of its columns. */
public final class TableImport {

    private static final String BASELINE = "text/table-acts.csv";

    private TableImport() {}

    /**
     * What to import.
     *
     * @param table a file .xlsx or .csv, at most 10 MB
     * @param map the map of its columns, YAML
     * @param to folder of the package; made if it does not exist, updated if it does
     * @param dryRun report only, write nothing
     */
    public record Request(Path table, Path map, Path to, boolean dryRun) {}

    /** Reads, compares and writes. An error in the input is in the report; only a failing disk is thrown. */
    public static ImportReport run(Request request) throws IOException {
        PackageWriter.recover(request.to());
        var aboutMap = new Problems(name(request.map()));
        var aboutTable = new Problems(name(request.table()));
        Optional<TableMap> map = TextFile.read(request.map(), aboutMap)
                .flatMap(text -> YamlTree.read(text, aboutMap))
                .map(tree -> TableMap.read(tree, aboutMap));
        if (map.isEmpty() || aboutMap.hasErrors()) {
            return ImportReport.refused(aboutMap.found());
        }
        Optional<Agreement> agreement = agreement(request, map.get(), aboutMap);
        Optional<Table> table = table(request.table(), map.get(), aboutTable);
        var draft = new Draft(map.get().source());
        table.ifPresent(t -> new TableActs(t, map.get(), aboutTable, draft).draft());
        List<PackageProblem> problems = new ArrayList<>(aboutMap.found());
        problems.addAll(aboutTable.found());
        if (agreement.isEmpty() || problems.stream().anyMatch(PackageProblem::isError)) {
            return ImportReport.refused(problems);
        }
        return new PackageUpdate(agreement.get(), draft, name(request.table()), request.to(), BASELINE, problems)
                .run(request.dryRun(), ids -> Map.of());
    }

    private static Optional<Agreement> agreement(Request request, TableMap map, Problems aboutMap) {
        Path there = request.to().resolve(PackageReader.AGREEMENT);
        Optional<Node.Mapping> tree = map.agreement();
        if (tree.isEmpty() && Files.exists(there)) {
            tree = TextFile.read(there, aboutMap).flatMap(text -> YamlTree.read(text, aboutMap));
        } else if (tree.isEmpty()) {
            aboutMap.error(
                    0,
                    "agreement",
                    "The map describes no agreement, and the folder " + request.to() + " holds none yet.",
                    "agreement: with the keys of agreement.yaml.");
        }
        Optional<Agreement> agreement = tree.flatMap(t -> AgreementFromTree.read(t, aboutMap));
        agreement.ifPresent(a -> {
            if (a.sources().stream().noneMatch(s -> s.id().equals(map.source()))) {
                aboutMap.error(
                        0,
                        "source",
                        "The source " + map.source() + " is not described.",
                        "an entry with this id under agreement.sources.");
            }
        });
        return agreement;
    }

    private static Optional<Table> table(Path path, TableMap map, Problems problems) throws IOException {
        byte[] file;
        try (InputStream in = Files.newInputStream(path)) {
            file = in.readNBytes(TextFile.MOST_BYTES + 1);
        } catch (NoSuchFileException missing) {
            problems.error(0, "", "The file does not exist.", "a table, .xlsx or .csv.");
            return Optional.empty();
        }
        if (file.length > TextFile.MOST_BYTES) {
            problems.error(0, "", "The file is larger than 10 MB.", "the table of one agreement.");
            return Optional.empty();
        }
        String name = name(path).toLowerCase(Locale.ROOT);
        if (name.endsWith(".xlsx")) {
            return XlsxTable.read(file, map, problems);
        }
        if (name.endsWith(".csv") || name.endsWith(".tsv") || name.endsWith(".txt")) {
            return CsvTable.read(file, map, problems);
        }
        problems.error(0, "", "The file is neither .xlsx nor .csv.", "the table saved in one of these formats.");
        return Optional.empty();
    }

    private static String name(Path path) {
        return String.valueOf(path.getFileName());
    }
}
