package org.chancery.cli.record;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.chancery.cli.Chancery;
import org.chancery.cli.Refusal;
import org.chancery.cli.source.Opening;
import org.chancery.cli.source.Package;
import org.chancery.law.act.ActId;
import org.chancery.law.act.Consistency;
import org.chancery.law.act.Holdings;
import org.chancery.law.act.Problem;
import org.chancery.packages.Library;
import org.chancery.packages.PackageReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks a package, or a folder of packages. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "Reads a package and reports every error with file, line and what would be right.",
        footer = {
            "",
            "A folder of packages, such as library, is checked as a whole: also what its agreements say of each other.",
            "Ends with 0 where nothing is wrong (warnings may be there), with 2 where there are errors.",
            "",
            "Examples:",
            "  chancery check library/att",
            "  chancery check library"
        })
public final class CheckPackage implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "DIR", description = "A package folder, a folder of packages, or an id.")
    private String folder = "";

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        var findings = isLibrary() ? library(Path.of(folder)) : one(Package.named(folder));
        findings.lines().forEach(err::println);
        err.flush();
        out.println(findings.summary());
        out.flush();
        return findings.errors() > 0 ? Chancery.REFUSED : 0;
    }

    private boolean isLibrary() {
        var path = Path.of(folder);
        return Files.isDirectory(path) && !Files.exists(path.resolve(PackageReader.AGREEMENT));
    }

    private static CheckReport library(Path folder) {
        var report = new CheckReport();
        var library = Library.read(folder);
        library.problems()
                .forEach(problem -> report.add(
                        problem.isError(), folder.resolve(problem.toString()).toString()));
        consistency(library.holdings(), folder, report);
        if (library.holdings().dossiers().isEmpty() && report.errors() == 0) {
            throw new Refusal(folder + ": this folder holds no package. Should be: a folder with "
                    + PackageReader.AGREEMENT + ", or a folder of such folders.");
        }
        library.holdings()
                .dossiers()
                .values()
                .forEach(dossier -> report.read(dossier.acts().size()));
        return report;
    }

    private static CheckReport one(Package source) {
        var report = new CheckReport();
        var reading = PackageReader.read(source.folder());
        reading.problems()
                .forEach(problem -> report.add(
                        problem.isError(),
                        source.folder().resolve(problem.toString()).toString()));
        reading.dossier().ifPresent(dossier -> {
            report.read(dossier.acts().size());
            Consistency.check(dossier)
                    .forEach(problem -> add(
                            problem, source.folder().resolve(PackageReader.ACTS).toString(), report));
            var id = dossier.agreement().id();
            Consistency.check(Opening.open(source).holdings()).stream()
                    .filter(problem ->
                            problem.acts().isEmpty() && problem.message().contains(id.value()))
                    .forEach(problem -> add(
                            problem,
                            source.folder().resolve(PackageReader.AGREEMENT).toString(),
                            report));
        });
        return report;
    }

    private static void consistency(Holdings holdings, Path folder, CheckReport report) {
        holdings.dossiers()
                .forEach((id, dossier) -> Consistency.check(dossier)
                        .forEach(problem -> add(
                                problem,
                                folder.resolve(id.value())
                                        .resolve(PackageReader.ACTS)
                                        .toString(),
                                report)));
        Consistency.check(holdings).forEach(problem -> add(problem, folder.toString(), report));
    }

    private static void add(Problem problem, String place, CheckReport report) {
        List<String> acts =
                new ArrayList<>(problem.acts().stream().map(ActId::value).toList());
        var error = problem.severity() == Problem.Severity.ERROR;
        var where = acts.isEmpty() ? place : place + " [" + String.join(", ", acts) + "]";
        report.add(error, where + (error ? " error: " : " warning: ") + problem.message());
    }
}
