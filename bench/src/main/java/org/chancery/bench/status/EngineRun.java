package org.chancery.bench.status;

import java.util.Objects;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Measures the engine with JMH on one thread, warm, each question in a process of its own. */
final class EngineRun {
    private static final int WARM = 3;
    private static final int MEASURED = 7;

    private final int forks;
    private final TimeValue each;

    /**
     * @param forks processes for each question; zero measures in this process
     * @param each length of an iteration
     */
    EngineRun(int forks, TimeValue each) {
        this.forks = forks;
        this.each = each;
    }

    /** Time of a question in nanoseconds: of the median iteration by the clock on the wall, and of the thread's processor. */
    record Time(double wall, double processor) {}

    /** All agreements times all States on one date. */
    Time all() throws RunnerException {
        return run("all");
    }

    /** One State's status with its Finding, over random pairs. */
    Time one() throws RunnerException {
        return run("one");
    }

    private Time run(String question) throws RunnerException {
        // The lock in the temporary folder belongs to whoever measured first, and another user could not take it.
        System.setProperty("jmh.ignoreLock", "true");
        RunResult result = new Runner(new OptionsBuilder()
                        .include("^" + EngineBenchmark.class.getName().replace(".", "\\.") + "\\." + question + "$")
                        .forks(forks)
                        .jvmArgsAppend("--sun-misc-unsafe-memory-access=allow")
                        .threads(1)
                        .warmupIterations(WARM)
                        .warmupTime(each)
                        .measurementIterations(MEASURED)
                        .measurementTime(each)
                        .verbosity(VerboseMode.SILENT)
                        .shouldFailOnError(true)
                        .build())
                .runSingle();
        double processor = counted(result, "nanos") / counted(result, "operations");
        return new Time(result.getPrimaryResult().getStatistics().getPercentile(50), processor);
    }

    private static double counted(RunResult result, String counter) {
        return Objects.requireNonNull(result.getSecondaryResults().get(counter), counter)
                .getScore();
    }
}
