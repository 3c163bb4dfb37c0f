package org.chancery.bench.status;

import java.time.LocalDate;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.chancery.law.instrument.AgreementId;
import org.chancery.law.instrument.StateCode;
import org.chancery.law.status.AsAt;
import org.chancery.law.status.StateStatus;
import org.chancery.law.status.TreatyLaw;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** The questions that JMH asks the engine, on one thread, each on another random date. Nothing is kept between questions. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class EngineBenchmark {
    private final TreatyLaw law = TreatyLaw.over(World.of(StatusBench.SEED));
    private final AgreementId[] agreements = law.holdings().dossiers().keySet().toArray(AgreementId[]::new);
    private final StateCode[] states = law.participants().toArray(StateCode[]::new);
    private final Random random = new Random(7);

    /** All agreements times all States on one date. */
    @Benchmark
    public void all(ProcessorTime time, Blackhole answers) {
        law.statuses(date(), (agreement, statuses, _) -> {
            answers.consume(agreement);
            answers.consume(statuses);
        });
        time.operations++;
    }

    /** One State's status in one agreement, with its Finding. */
    @Benchmark
    public StateStatus one(ProcessorTime time) {
        AgreementId agreement = agreements[random.nextInt(agreements.length)];
        StateCode state = states[random.nextInt(states.length)];
        time.operations++;
        return law.state(agreement, state, date());
    }

    private AsAt date() {
        return AsAt.on(LocalDate.of(1960, 1, 1).plusDays(random.nextInt(24_000)));
    }
}
