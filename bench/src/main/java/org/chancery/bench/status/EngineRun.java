package org.chancery.bench.status;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Random;
import org.chancery.law.instrument.AgreementId;
import org.chancery.law.instrument.StateCode;
import org.chancery.law.status.AsAt;
import org.chancery.law.status.TreatyLaw;

/** Measures the engine on one thread, warm. Nothing is kept between questions. */
final class EngineRun {
    private static final long SEED = 7;
    private static final int QUESTIONS = 20_000;
    private static final int RUNS = 61;

    private final TreatyLaw law;
    private final Random random = new Random(SEED);
    private long sink;

    EngineRun(TreatyLaw law) {
        this.law = law;
    }

    /** A median by the clock on the wall, and by the time that the thread had a processor. */
    record Time(double wall, double processor) {}

    /** All agreements times all States on one date; median of runs on different dates, in milliseconds. */
    Time allMillis() {
        for (int i = 0; i < 400; i++) {
            all(date());
        }
        return median(RUNS, 1e6, () -> all(date()));
    }

    private static Time median(int runs, double unit, Runnable work) {
        ThreadMXBean thread = ManagementFactory.getThreadMXBean();
        var wall = new long[runs];
        var processor = new long[runs];
        for (int i = 0; i < runs; i++) {
            long start = System.nanoTime();
            long started = thread.getCurrentThreadCpuTime();
            work.run();
            processor[i] = thread.getCurrentThreadCpuTime() - started;
            wall[i] = System.nanoTime() - start;
        }
        Arrays.sort(wall);
        Arrays.sort(processor);
        return new Time(wall[runs / 2] / unit, processor[runs / 2] / unit);
    }

    private void all(AsAt when) {
        law.statuses(when, (agreement, statuses, _) -> sink += agreement + statuses[agreement % statuses.length]);
    }

    /** One State's status with its Finding, over random pairs; mean of the median run, in microseconds. */
    Time oneMicros() {
        var agreements = law.holdings().dossiers().keySet().toArray(AgreementId[]::new);
        var states = law.participants().toArray(StateCode[]::new);
        return median(9, 1e3 * QUESTIONS, () -> {
            for (int q = 0; q < QUESTIONS; q++) {
                AgreementId agreement = agreements[random.nextInt(agreements.length)];
                StateCode state = states[random.nextInt(states.length)];
                var status = law.state(agreement, state, date());
                sink += status.status().ordinal() + status.finding().steps().size();
            }
        });
    }

    private AsAt date() {
        return AsAt.on(LocalDate.of(1960, 1, 1).plusDays(random.nextInt(24_000)));
    }

    long sink() {
        return sink;
    }
}
