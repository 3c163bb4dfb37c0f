package org.chancery.server.official;

import java.time.Duration;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Looks every minute for acts that one person recorded alone and nobody confirmed in time, and says so in the log. */
@Component
class OverdueWatch implements SmartLifecycle {

    private static final System.Logger LOG = System.getLogger(OverdueWatch.class.getName());
    private static final Duration EVERY = Duration.ofMinutes(1);

    private final Proposals proposals;
    private volatile boolean running;

    OverdueWatch(Proposals proposals) {
        this.proposals = proposals;
    }

    /** Marks what is overdue; returns how many were not marked before. */
    int look() {
        int overdue = proposals.flagOverdue();
        if (overdue > 0) {
            LOG.log(
                    System.Logger.Level.WARNING,
                    overdue + " official act(s) that one person recorded alone were not confirmed in time");
        }
        return overdue;
    }

    @Override
    public void start() {
        running = true;
        Thread.ofVirtual().name("overdue-watch").start(() -> {
            while (running) {
                try {
                    look();
                    Thread.sleep(EVERY);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                    return;
                } catch (RuntimeException e) {
                    LOG.log(System.Logger.Level.WARNING, "overdue acts could not be looked for: " + e.getMessage());
                    return;
                }
            }
        });
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
