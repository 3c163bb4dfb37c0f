package org.chancery.bench.site;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.chancery.cli.bench.Benchmark;
import org.chancery.server.database.Folders;

/**
 * The figures of the public site on this machine, client beside it: a server started by the launcher with the reference
 * library in a folder of its own.
 */
public final class SiteBench implements Benchmark {

    private static final Duration WARM_UP = Duration.ofSeconds(10);
    private static final Duration MEASURED = Duration.ofSeconds(20);
    private static final int CLIENTS = 16;

    /** The main pages, in both languages. */
    private static final List<String> PAGES = List.of(
            "/en/",
            "/ru/",
            "/en/agreements",
            "/en/agreements/att",
            "/ru/agreements/att",
            "/en/agreements/mine-ban?on=2020-06-01",
            "/en/agreements/att/states/FRA",
            "/en/states",
            "/en/states/FRA",
            "/ru/states/RUS",
            "/en/register",
            "/en/acts/1/1000",
            "/en/search?q=weapons");

    private static final int LATER_STARTS = 5;

    @Override
    public String name() {
        return "site";
    }

    @Override
    public String summary() {
        return "First page after the second start, pages a second with their times, memory of the server.";
    }

    @Override
    public void run(PrintStream out, List<String> args) throws IOException, InterruptedException {
        run(out);
    }

    /**
     * Starts a server once with the library and then {@value #LATER_STARTS} times more, asks the last one for the main
     * pages and prints one JSON line a figure. Of the later starts the median is held against the goal; a single one says
     * as much about the machine as about the server.
     */
    public static void run(PrintStream out) throws IOException, InterruptedException {
        Figures figures = new Figures(out);
        Path folder = Files.createTempDirectory("chancery-site");
        try {
            try (ServerProcess first = ServerProcess.start(folder)) {
                figures.told("first-page-of-first-start-with-library", first.seconds(), "s");
            }
            double[] later = new double[LATER_STARTS];
            for (int i = 0; i < LATER_STARTS; i++) {
                try (ServerProcess server = ServerProcess.start(folder)) {
                    later[i] = server.seconds();
                    if (i == LATER_STARTS - 1) {
                        Arrays.sort(later);
                        figures.atMost("first-page-of-second-start-median-of-five", later[LATER_STARTS / 2], "s", 3);
                        figures.told("first-page-of-second-start-slowest-of-five", later[LATER_STARTS - 1], "s");
                        load(server, figures);
                    }
                }
            }
        } finally {
            Folders.delete(folder);
        }
    }

    private static void load(ServerProcess server, Figures figures) throws IOException, InterruptedException {
        Load.run(server.port(), PAGES, CLIENTS, WARM_UP);
        Load.Outcome outcome = Load.run(server.port(), PAGES, CLIENTS, MEASURED);
        if (outcome.failed() > 0) {
            throw new IOException(outcome.failed() + " pages were not answered with 200: " + outcome.firstFailure());
        }
        figures.atLeast("pages-per-second", outcome.perSecond(), "1/s", 1_000);
        figures.told("time-of-a-page-p50", outcome.percentile(50), "ms");
        figures.atMost("time-of-a-page-p99", outcome.percentile(99), "ms", 50);
        figures.told("bytes-of-a-page-mean", outcome.meanBytes(), "B");
        figures.atMost("server-resident-memory-after-load", Memory.resident(server.pid()), "MB", 400);
        figures.told("postgresql-memory", Memory.postgres(server.data()), "MB");
    }
}
