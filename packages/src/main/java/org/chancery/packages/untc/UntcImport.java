package org.chancery.packages.untc;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.law.instrument.Agreement;
import org.chancery.packages.PackageReader;
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
        Path clausesPath = request.clauses().orElse(request.to().resolve(PackageReader.AGREEMENT));
        var aboutPage = new Problems(name(request.page()));
        var aboutClauses = new Problems(name(clausesPath));
        Optional<StatusPage> page =
                PageFile.read(request.page(), aboutPage).flatMap(html -> new StatusPageReader(aboutPage).read(html));
        Optional<Node.Mapping> tree = clauses(request, clausesPath, aboutClauses);
        if (page.isEmpty() || tree.isEmpty()) {
            return ImportReport.refused(both(aboutPage, aboutClauses));
        }
        var clauses = new ClausesFile(tree.get(), aboutClauses);
        var names = new PageNames(clauses.names());
        Optional<Agreement> agreement = clauses.agreement(page.get());
        PageDraft draft = PageDraft.of(page.get(), names, aboutPage);
        List<PackageProblem> problems = both(aboutPage, aboutClauses);
        if (agreement.isEmpty() || problems.stream().anyMatch(PackageProblem::isError)) {
            return ImportReport.refused(problems);
        }
        return new PackageUpdate(agreement.get(), draft.acts(), request.to(), BASELINE, problems)
                .run(request.dryRun(), Map.of(EntryFile.NAME, draft.entries()));
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

    private static List<PackageProblem> both(Problems page, Problems clauses) {
        List<PackageProblem> both = new ArrayList<>(page.found());
        both.addAll(clauses.found());
        return both;
    }

    private static String name(Path path) {
        return String.valueOf(path.getFileName());
    }
}
