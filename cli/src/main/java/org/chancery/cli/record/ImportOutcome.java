package org.chancery.cli.record;

import java.io.PrintWriter;
import java.nio.file.Path;
import org.chancery.cli.refusal.Refusal;
import org.chancery.packages.importing.ImportReport;
import org.chancery.packages.problem.PackageProblem;
import picocli.CommandLine;

/** Tells what an import did: errors to the error stream, all else to the output. */
final class ImportOutcome {

    private ImportOutcome() {}

    static int tell(ImportReport report, Path to, CommandLine line) {
        if (!report.isSound()) {
            PrintWriter err = line.getErr();
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
}
