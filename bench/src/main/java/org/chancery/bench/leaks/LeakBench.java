package org.chancery.bench.leaks;

import java.io.PrintStream;
import java.util.List;
import org.chancery.bench.labels.Figure;
import org.chancery.cli.bench.Benchmark;

/** {@code chancery bench leaks}; with a number, that many worlds. */
public final class LeakBench implements Benchmark {

    private static final int WORLDS = 10_000;
    private static final int PEOPLE = 7;
    private static final int DOCUMENTS = 30;
    private static final long FIRST_SEED = 1_000_000;

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
        try (var run = new LeakRun(PlainRule.of())) {
            for (int i = 0; i < worlds; i++) {
                run.compare(FIRST_SEED + i, PEOPLE, DOCUMENTS);
            }
            run.differences().stream().limit(20).forEach(System.err::println);
            out.println(Figure.told("leaks", "worlds", worlds, "worlds").line());
            out.println(Figure.told("leaks", "answers compared", run.comparisons(), "answers")
                    .line());
            out.println(Figure.none(
                            "leaks", "answers that differ", run.differences().size(), "answers")
                    .line());
        }
    }
}
