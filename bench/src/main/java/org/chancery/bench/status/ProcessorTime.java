package org.chancery.bench.status;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** How long the measuring thread had a processor, beside the clock on the wall: on a busy machine the two differ. */
@State(Scope.Thread)
@AuxCounters(AuxCounters.Type.EVENTS)
public class ProcessorTime {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    /** Nanoseconds, over all iterations. */
    public long nanos;

    /** Questions, over all iterations. */
    public long operations;

    private long started;

    /** Before an iteration. */
    @Setup(Level.Iteration)
    public void start() {
        operations = 0;
        started = THREADS.getCurrentThreadCpuTime();
    }

    /** After an iteration. */
    @TearDown(Level.Iteration)
    public void stop() {
        nanos = THREADS.getCurrentThreadCpuTime() - started;
    }
}
