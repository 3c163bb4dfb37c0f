package org.chancery.bench.status;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.List;
import org.chancery.cli.bench.Benchmark;
import org.chancery.law.act.Holdings;
import org.chancery.law.status.AsAt;
import org.chancery.law.status.TreatyLaw;
import org.openjdk.jmh.runner.options.TimeValue;

/** Who is bound by what on a day, in a synthetic world, by the engine and by SQL on the same rows. */
public final class StatusBench implements Benchmark {
    static final long SEED = 20261122;
    private static final AsAt DAY = AsAt.on(LocalDate.of(2005, 6, 15));

    @Override
    public String name() {
        return "status";
    }

    @Override
    public String summary() {
        return "All agreements and States on one date; one State with its reasons; memory; the same question in SQL.";
    }

    @Override
    public void run(PrintStream out, List<String> args) throws Exception {
        run(out);
    }

    /** Measures and prints. */
    public static void run(PrintStream out) throws Exception {
        var figures = new Figures(out);
        double before = Memory.usedMegabytes();
        Holdings holdings = World.of(SEED);
        TreatyLaw law = TreatyLaw.over(holdings);
        figures.atMost("memory of 150,000 acts with their compiled form", Memory.usedMegabytes() - before, "MB", 100);
        var engine = new EngineRun(1, TimeValue.seconds(1));
        EngineRun.Time all = engine.all();
        figures.atMost("1,500 agreements x 200 States on one date, one thread", all.wall() / 1e6, "ms", 5);
        figures.note("the same, processor time of the thread", all.processor() / 1e6, "ms");
        EngineRun.Time one = engine.one();
        figures.atMost("one State's status with its Finding", one.wall() / 1e3, "us", 10);
        figures.note("the same, processor time of the thread", one.processor() / 1e3, "us");
        try (SqlRun sql = SqlRun.load(holdings, law.participants())) {
            long differences = sql.differences(law, DAY);
            figures.atMost("pairs in which engine and SQL differ", differences, "pairs", 0);
            double sqlMillis = sql.millis(DAY);
            figures.note("the same question in indexed SQL, result left in the database", sqlMillis, "ms");
            figures.atLeast("SQL time divided by engine time", sqlMillis / (all.wall() / 1e6), "times", 10);
        }
    }
}
