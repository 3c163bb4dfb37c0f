package org.chancery.cli.record;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.chancery.cli.refusal.Refusal;
import org.chancery.cli.source.Opening;
import org.chancery.cli.source.Package;
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
            "A folder of packages, such as library, is checked as a whole: also what its",
            "agreements say of each other.",
            "Ends with 0 where nothing is wrong (warnings may be there), with 2 where there",
            "are errors.",
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
        return findings.errors() > 0 ? Refusal.EXIT_CODE : 0;
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
            related(source, report);
        });
        return report;
    }

    /** What the agreement and those it depends on say of each other. */
    private static void related(Package source, CheckReport report) {
        try {
            Opening.open(source);
        } catch (Refusal refused) {
            report.add(true, String.valueOf(refused.getMessage()));
        }
    }
}
