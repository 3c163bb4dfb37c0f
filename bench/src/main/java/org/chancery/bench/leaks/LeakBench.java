package org.chancery.bench.leaks;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.chancery.bench.labels.Figure;
import org.chancery.cli.bench.Benchmark;

/** {@code chancery bench leaks}; with a number, that many worlds. Two houses share them, so that two processors are busy. */
public final class LeakBench implements Benchmark {

    private static final int WORLDS = 10_000;
    private static final int PEOPLE = 7;
    private static final int DOCUMENTS = 30;
    private static final long FIRST_SEED = 1_000_000;
    private static final int HOUSES = 2;
    private static final int TOLD_EVERY = 250;

    /** Each page is asked for by one in so many persons of a world. */
    private static final int SAMPLE = 4;

    @Override
    public String name() {
        return "leaks";
    }

    @Override
    public String summary() {
        return "10,000 random worlds: what every reader gets by every route, beside the plain rule";
    }

    @Override
    public void run(PrintStream out, List<String> args) throws Exception {
        int worlds = args.isEmpty() ? WORLDS : Integer.parseInt(args.getFirst());
        List<LeakRun> runs = new ArrayList<>();
        try (ExecutorService houses = Executors.newFixedThreadPool(HOUSES)) {
            List<Future<LeakRun>> running = new ArrayList<>();
            for (int which = 0; which < HOUSES; which++) {
                int first = which;
                running.add(houses.submit((Callable<LeakRun>) () -> run(first, worlds)));
            }
            for (Future<LeakRun> run : running) {
                runs.add(run.get());
            }
        }
        tell(out, worlds, runs);
    }

    private static LeakRun run(int first, int worlds) throws Exception {
        try (LeakHouse house = LeakHouse.open()) {
            var run = new LeakRun(house, PlainRule.of(), SAMPLE);
            for (int i = first; i < worlds; i += HOUSES) {
                run.compare(FIRST_SEED + i, PEOPLE, DOCUMENTS);
                if (i % TOLD_EVERY == 0 && i > 0) {
                    System.err.println(i + " of " + worlds + " worlds, "
                            + run.differences().size() + " answers differ");
                }
            }
            return run;
        }
    }

    private static void tell(PrintStream out, int worlds, List<LeakRun> runs) {
        double seconds = runs.stream().mapToDouble(LeakRun::seconds).max().orElse(0);
        long answers = runs.stream().mapToLong(LeakRun::comparisons).sum();
        List<String> differences =
                runs.stream().flatMap(it -> it.differences().stream()).toList();
        differences.stream().limit(20).forEach(System.err::println);
        out.println(Figure.told("leaks", "worlds", worlds, "worlds").line());
        out.println(Figure.told("leaks", "answers compared", answers, "answers").line());
        out.println(Figure.told(
                        "leaks",
                        "of them pages, files, feeds and mails",
                        runs.stream().mapToLong(LeakRun::pages).sum(),
                        "answers")
                .line());
        out.println(
                Figure.told("leaks", "time of a world", seconds / worlds, "s").line());
        runs.getFirst().secondsByRoute().entrySet().stream()
                .sorted((one, other) -> Double.compare(other.getValue(), one.getValue()))
                .limit(10)
                .forEach(it -> out.println(Figure.told(
                                "leaks",
                                "share of the time, " + it.getKey(),
                                100 * it.getValue() / runs.getFirst().seconds(),
                                "%")
                        .line()));
        out.println(Figure.none("leaks", "answers that differ", differences.size(), "answers")
                .line());
    }
}
