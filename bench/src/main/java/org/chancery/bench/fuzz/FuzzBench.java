package org.chancery.bench.fuzz;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.chancery.cli.bench.Benchmark;
import org.chancery.cli.source.Home;
import org.jspecify.annotations.Nullable;

/**
 * Damages the real pages, and the packages of the library, in seeded ways: no crash, no hang, nothing half-written. Reads the pages from
 * the folder in {@code CHANCERY_CONFORMANCE_DATA}.
 */
public final class FuzzBench implements Benchmark {

    private static final int PAGES = 100_000;
    private static final int PACKAGES = 20_000;
    private static final int MOST_CHARACTERS = 16_000;
    private static final long SEED = 20_260_203;

    @Override
    public String name() {
        return "fuzz";
    }

    @Override
    public String summary() {
        return "Damaged status pages (cut to 16,000 characters, and some whole) and packages: no crash, no hang over 1 s.";
    }

    @Override
    public void run(PrintStream out, List<String> arguments) throws Exception {
        run(out, arguments.isEmpty() ? PAGES : Integer.parseInt(arguments.getFirst()));
    }

    /** The full run. */
    public static void run(PrintStream out) throws IOException, InterruptedException {
        run(out, PAGES);
    }

    private static void run(PrintStream out, int pages) throws IOException, InterruptedException {
        String data = System.getenv("CHANCERY_CONFORMANCE_DATA");
        Path temp = Files.createTempDirectory("fuzz-input");
        if (data == null || data.isBlank()) {
            left(out, "page-inputs", PAGES, "CHANCERY_CONFORMANCE_DATA is not set");
        } else {
            report(
                    out,
                    "page",
                    new FuzzRun(RealInput.pages(Path.of(data), temp), SEED, MOST_CHARACTERS).run(pages),
                    PAGES);
            var whole = new FuzzRun(RealInput.pages(Path.of(data), temp), SEED, Integer.MAX_VALUE);
            report(out, "whole-page", whole.run(Math.max(1, pages / 200)), 500);
        }
        Path library = Home.library();
        if (Files.isDirectory(library)) {
            var packages = new FuzzRun(RealInput.packages(library), SEED, MOST_CHARACTERS);
            report(out, "package", packages.run(Math.min(pages, PACKAGES)), PACKAGES);
        } else {
            left(out, "package-inputs", PACKAGES, "there is no folder library in the installation");
        }
    }

    private static void report(PrintStream out, String what, FuzzRun.Result result, int goal) {
        line(out, what + "-inputs", result.inputs(), "inputs", "\">= " + goal + "\"", result.inputs() >= goal);
        line(
                out,
                what + "-failures",
                result.failures().size(),
                "failures",
                "\"0\"",
                result.failures().isEmpty());
        line(
                out,
                what + "-slowest",
                Math.round(result.slowestMillis()),
                "ms",
                "\"<= 1000\"",
                result.slowestMillis() <= FuzzRun.MOST_MILLIS);
        line(out, what + "-seconds", Math.round(result.seconds()), "s", "null", null);
        result.failures().stream().limit(20).forEach(f -> System.err.println(what + " " + f));
    }

    /** Holds is empty where there is no goal. */
    private static void line(
            PrintStream out, String figure, long value, String unit, String goal, @Nullable Boolean holds) {
        out.printf(
                "{\"bench\":\"fuzz\",\"figure\":\"%s\",\"value\":%d,\"unit\":\"%s\",\"goal\":%s,\"holds\":%s}%n",
                figure, value, unit, goal, holds);
    }

    /** What could not be run does not hold. */
    private static void left(PrintStream out, String figure, int goal, String reason) {
        out.printf(
                "{\"bench\":\"fuzz\",\"figure\":\"%s\",\"value\":0,\"unit\":\"inputs\",\"goal\":\">= %d\",\"holds\":false,\"reason\":\"%s\"}%n",
                figure, goal, reason);
    }
}
