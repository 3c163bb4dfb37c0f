package org.chancery.server.operation;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;

/**
 * Work that is done again and again, in one thread of its own, while the server runs. A round that fails is said in the log, and the next one
 * tries again. When the server stops, no round begins any more, and one that has begun has two seconds to end before what it uses is closed.
 */
public abstract class Recurring implements SmartLifecycle {

    /** After the library is loaded. */
    protected static final int AFTER_LIBRARY = 1_000;

    private static final long LAST_ROUND_MILLIS = 2_000;

    private final String name;
    private final String failed;
    private final int phase;
    private @Nullable Thread thread;
    private volatile CountDownLatch stopped = new CountDownLatch(0);

    /**
     * Work of this kind.
     *
     * @param name of its thread
     * @param failed begins the line of the log about a round that failed
     * @param phase of the start; lower ones start earlier
     */
    protected Recurring(String name, String failed, int phase) {
        this.name = name;
        this.failed = failed;
        this.phase = phase;
    }

    /** How long until the next round; asked before each, also before the first. */
    protected abstract Duration pause();

    /** One round. */
    protected abstract void round() throws Exception;

    /** What the log may say of a failure: its message, unless that could name a person or a paper. */
    protected String said(Exception failure) {
        return String.valueOf(failure.getMessage());
    }

    private void run(CountDownLatch end) {
        try {
            while (!end.await(pause().toMillis(), TimeUnit.MILLISECONDS)) {
                attempt(end);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void attempt(CountDownLatch end) throws InterruptedException {
        try {
            round();
        } catch (InterruptedException e) {
            throw e;
        } catch (Exception e) {
            if (end.getCount() > 0) {
                System.getLogger(getClass().getName()).log(System.Logger.Level.WARNING, failed + ": " + said(e));
            }
        }
    }

    @Override
    public synchronized void start() {
        CountDownLatch end = new CountDownLatch(1);
        stopped = end;
        thread = Thread.ofVirtual().name(name).start(() -> run(end));
    }

    /** Never interrupts, since that would close files and connections under a round. */
    @Override
    public synchronized void stop() {
        stopped.countDown();
        try {
            if (thread != null) {
                thread.join(LAST_ROUND_MILLIS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return stopped.getCount() > 0;
    }

    @Override
    public int getPhase() {
        return phase;
    }
}
