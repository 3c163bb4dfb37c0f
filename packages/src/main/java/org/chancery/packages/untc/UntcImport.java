package org.chancery.packages.untc;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.law.instrument.Agreement;
import org.chancery.packages.PackageReader;
import org.chancery.packages.PackageWriter;
import org.chancery.packages.importing.ImportReport;
import org.chancery.packages.importing.PackageUpdate;
import org.chancery.packages.problem.PackageProblem;
import org.chancery.packages.problem.Problems;
import org.chancery.packages.problem.TextFile;
import org.chancery.packages.tree.Node;
import org.chancery.packages.tree.YamlTree;

/**
 * Imports a status page of the United Nations Treaty Collection, exactly as published, into a package. Nothing is dropped silently: what
 * does not become an act is listed and kept. A page that is cut short, or whose counts are not the printed ones, is refused.
 */
public final class UntcImport {

    private static final String BASELINE = "text/untc-acts.csv";

    private UntcImport() {}

    /**
     * What to import.
     *
     * @param page a saved page, .html or .html.gz
     * @param clauses the clauses file; may be empty for a folder that an earlier import made
     * @param to folder of the package; made if it does not exist, updated if it does
     * @param dryRun report only, write nothing
     */
    public record Request(Path page, Optional<Path> clauses, Path to, boolean dryRun) {}

    /** Reads, compares and writes. An error in the input is in the report; only a failing disk is thrown. */
    public static ImportReport run(Request request) throws IOException {
        PackageWriter.recover(request.to());
        Path clausesPath = request.clauses().orElse(request.to().resolve(PackageReader.AGREEMENT));
        var aboutPage = new Problems(name(request.page()));
        var aboutClauses = new Problems(name(clausesPath));
        Optional<StatusPage> page =
                PageFile.read(request.page(), aboutPage).flatMap(html -> new StatusPageReader(aboutPage).read(html));
        Optional<Node.Mapping> tree = clauses(request, clausesPath, aboutClauses);
        if (page.isEmpty() || tree.isEmpty()) {
            return ImportReport.refused(all(aboutPage, aboutClauses));
        }
        var clauses = new ClausesFile(tree.get(), aboutClauses);
        var aboutNames = new Problems(KnownNames.NAME);
        KnownNames names = KnownNames.of(request.to(), aboutNames).with(clauses.names());
        Optional<Agreement> agreement = clauses.agreement(page.get());
        PageDraft draft = PageDraft.of(page.get(), new PageNames(names.codes()), aboutPage);
        List<PackageProblem> problems = all(aboutPage, aboutClauses, aboutNames);
        if (agreement.isEmpty() || problems.stream().anyMatch(PackageProblem::isError)) {
            return ImportReport.refused(problems);
        }
        return new PackageUpdate(agreement.get(), draft.acts(), name(request.page()), request.to(), BASELINE, problems)
                .run(request.dryRun(), kept -> texts(draft.entries(kept), names));
    }

    private static Map<String, String> texts(String entries, KnownNames names) {
        return names.codes().isEmpty()
                ? Map.of(EntryFile.NAME, entries)
                : Map.of(EntryFile.NAME, entries, KnownNames.NAME, names.text());
    }

    private static Optional<Node.Mapping> clauses(Request request, Path path, Problems problems) {
        if (request.clauses().isEmpty() && !Files.exists(path)) {
            problems.error(
                    0,
                    "",
                    "No clauses file is given, and the folder " + request.to() + " holds no package yet.",
                    "--clauses CLAUSES.yaml.");
            return Optional.empty();
        }
        return TextFile.read(path, problems).flatMap(text -> YamlTree.read(text, problems));
    }

    private static List<PackageProblem> all(Problems... parts) {
        return Stream.of(parts).flatMap(part -> part.found().stream()).toList();
    }

    private static String name(Path path) {
        return String.valueOf(path.getFileName());
    }
}
