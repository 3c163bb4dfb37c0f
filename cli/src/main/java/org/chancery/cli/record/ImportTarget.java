package org.chancery.cli.record;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import org.chancery.cli.refusal.Refusal;
import org.chancery.packages.importing.ImportReport;
import org.chancery.packages.problem.PackageProblem;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** Where an import goes, the same for all kinds of source, and how its outcome is told. */
final class ImportTarget {

    @Option(names = "--to", paramLabel = "DIR", required = true, description = "The package folder to make or update.")
    private Path to = Path.of("");

    @Option(names = "--dry-run", description = "Report only; write nothing.")
    private boolean dryRun;

    /** An import into a folder, or a trial of it. */
    interface Importing {
        ImportReport into(Path folder, boolean dryRun) throws IOException;
    }

    /** Runs the import and tells what it did: differences first, errors to the error stream. Returns the exit code. */
    int run(Importing importing, CommandLine line) {
        ImportReport report = report(importing);
        if (!report.isSound()) {
            PrintWriter err = line.getErr();
            report.differences().forEach(err::println);
            report.problems().stream().filter(PackageProblem::isError).forEach(err::println);
            err.println("Nothing was written.");
            err.flush();
            return Refusal.EXIT_CODE;
        }
        PrintWriter out = line.getOut();
        out.print(report.text());
        out.println(report.written() ? "Written to " + to + "." : "Nothing was written (--dry-run).");
        out.flush();
        return 0;
    }

    private ImportReport report(Importing importing) {
        try {
            return importing.into(to, dryRun);
        } catch (AccessDeniedException e) {
            throw new Refusal(
                    to + " cannot be written: no permission for " + e.getFile() + ". Nothing was written.", e);
        } catch (IOException e) {
            throw new Refusal(
                    to + " cannot be written: " + e.getMessage()
                            + ". Should be: a folder in a place that may be written to. Nothing was written.",
                    e);
        }
    }
}
