package org.chancery.cli.record;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.Callable;
import org.chancery.cli.output.Json;
import org.chancery.cli.refusal.Refusal;
import org.chancery.register.verify.Difference;
import org.chancery.register.verify.LogSource;
import org.chancery.register.verify.Report;
import org.chancery.register.verify.Verifier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks that a register was never rewritten. */
@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        description = "Recomputes a register's log from all its entries and compares it with what is signed.",
        footer = {
            "",
            "Without --key the log's own key is used: that proves that the log is whole, not whose it is.",
            "Ends with 0 where the log verifies, with 1 where it does not, with 2 where it cannot be read.",
            "",
            "Examples:",
            "  chancery verify http://localhost:8080",
            "  chancery verify http://localhost:8080 --key vkey.txt --earlier checkpoint.txt",
            "  chancery verify copy-of-log",
            "  chancery verify http://localhost:8080 --format json"
        })
public final class VerifyLog implements Callable<Integer> {

    /** How the outcome is printed. */
    public enum Outcome {
        TEXT,
        JSON
    }

    @Parameters(
            index = "0",
            paramLabel = "URL|DIR",
            description = "Address of the site or its log, or a folder with a log.")
    private String place = "";

    @Option(
            names = "--key",
            paramLabel = "VKEY",
            description = "Believe only this key, as text or a file; may be repeated.")
    private List<String> keys = List.of();

    @Option(
            names = "--earlier",
            paramLabel = "FILE",
            description = "A checkpoint kept from before: the log must only have added to it.")
    private @Nullable Path earlier;

    @Option(names = "--format", paramLabel = "F", description = "text or json (default: text).")
    private Outcome format = Outcome.TEXT;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        try (LogSource source = LogPlace.open(place)) {
            var trusted = LogKeys.given(keys);
            var verifier = trusted.isEmpty()
                    ? Verifier.of(source)
                    : Verifier.of(source).trusting(trusted);
            if (earlier != null) {
                verifier =
                        verifier.since(LogKeys.checkpoint(earlier, trusted.isEmpty() ? LogKeys.of(source) : trusted));
            }
            var report = verifier.run();
            PrintWriter out = spec.commandLine().getOut();
            print(report, out);
            out.flush();
            return report.verifies() ? 0 : 1;
        } catch (IOException e) {
            throw new Refusal(
                    place + " cannot be read: " + e.getMessage() + ". Should be: the address of a running"
                            + " site or of its log, or a folder with the file checkpoint.",
                    e);
        }
    }

    private void print(Report report, PrintWriter out) {
        if (format == Outcome.JSON) {
            out.println(Json.pretty(tree(report)));
            return;
        }
        report.steps()
                .forEach(step ->
                        out.printf("%-12s %-6s %s%n", step.name(), step.holds() ? "holds" : "FAILS", step.detail()));
        out.println();
        report.differences().forEach(difference -> out.println(difference.text()));
        out.println(
                report.verifies()
                        ? "The log of " + report.source() + " verifies."
                        : "The log of " + report.source() + " does not verify.");
    }

    private static Object tree(Report report) {
        var tree = new LinkedHashMap<String, Object>();
        tree.put("source", report.source());
        tree.put("verifies", report.verifies());
        tree.put("entries", report.entries());
        tree.put("openings", report.openings());
        tree.put("unpublished", report.unpublished());
        tree.put("steps", report.steps());
        tree.put(
                "differences",
                report.differences().stream().map(Difference::text).toList());
        return tree;
    }
}
