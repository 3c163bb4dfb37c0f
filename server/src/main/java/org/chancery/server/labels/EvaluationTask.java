package org.chancery.server.labels;

import java.time.LocalDate;
import java.util.concurrent.locks.LockSupport;
import org.chancery.server.agreements.Agreements;
import org.chancery.server.ledger.RegisterGrew;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Evaluates labels when the register has grown, by this process or another one, and when a day begins. Growths that come while it works are
 * taken together. A failure is told and tried again.
 */
@Component
class EvaluationTask implements SmartLifecycle {

    private static final long LOOK_EVERY_NANOS = 5_000_000_000L;
    private static final long REST_NANOS = 50_000_000L;

    private final Labels labels;
    private final Agreements agreements;
    private volatile long grownTo = -1;
    private volatile @Nullable Thread task;

    EvaluationTask(Labels labels, Agreements agreements) {
        this.labels = labels;
        this.agreements = agreements;
    }

    @EventListener
    void on(RegisterGrew grown) {
        grownTo = Math.max(grownTo, grown.size());
        LockSupport.unpark(task);
    }

    private void run() {
        long doneTo = -2;
        LocalDate doneOn = LocalDate.MIN;
        while (task == Thread.currentThread()) {
            long size = grownTo;
            LocalDate today = labels.today();
            try {
                // The public record hears of the growth on its own; labels that name Parties are read from it.
                if ((size != doneTo || !today.equals(doneOn))
                        && agreements.now().size() >= size) {
                    labels.refresh();
                    doneTo = size;
                    doneOn = today;
                }
            } catch (RuntimeException e) {
                if (task == Thread.currentThread()) {
                    System.getLogger(EvaluationTask.class.getName())
                            .log(System.Logger.Level.WARNING, "labels were not evaluated: " + e.getMessage());
                }
            }
            LockSupport.parkNanos(REST_NANOS);
            if (task == Thread.currentThread() && grownTo == doneTo) {
                LockSupport.parkNanos(LOOK_EVERY_NANOS);
            }
        }
    }

    @Override
    public void start() {
        Thread started = Thread.ofPlatform().daemon().name("label-evaluation").unstarted(this::run);
        task = started;
        started.start();
    }

    @Override
    public void stop() {
        Thread running = task;
        task = null;
        LockSupport.unpark(running);
        if (running != null) {
            try {
                running.join(5_000);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public boolean isRunning() {
        return task != null;
    }
}
