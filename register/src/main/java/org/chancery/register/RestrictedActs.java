package org.chancery.register;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.chancery.register.act.Command;
import org.chancery.register.act.Erasure;
import org.chancery.register.act.Outcome;
import org.chancery.register.act.Pending;
import org.chancery.register.act.Ticks;
import org.chancery.register.erasure.Erasures;
import org.chancery.register.keys.KeyFolder;
import org.chancery.register.pending.Outcomes;
import org.chancery.register.pending.Reception;
import org.chancery.register.writer.GroupWriter;
import org.jspecify.annotations.Nullable;

/**
 * Restricted acts of one log: they are received at any moment and recorded at ticks, each tick with the same number of leaves, so
 * that the log shows neither how many there are nor when they came. Safe for several threads and processes.
 */
public final class RestrictedActs {
    private static final Duration LONGEST_SLEEP = Duration.ofSeconds(1);

    private final Ticks ticks;
    private final Clock clock;
    private final GroupWriter writer;
    private final Erasures erasures;
    private final Reception reception;
    private final Outcomes outcomes;
    private final List<Consumer<Outcome>> listeners = new CopyOnWriteArrayList<>();
    private @Nullable Thread watch;
    private volatile boolean closed;
    private volatile Instant made = Instant.MIN;

    RestrictedActs(RegisterSettings settings, KeyFolder keys, Ticks ticks, GroupWriter writer, Erasures erasures) {
        this.ticks = ticks;
        this.clock = settings.clock();
        this.writer = writer;
        this.erasures = erasures;
        this.reception = new Reception(
                settings.database(), keys, settings.schemas(), settings.rules(), ticks, settings.recordingClock());
        this.outcomes = new Outcomes(settings.database(), keys);
    }

    void start(boolean byItself) {
        outcomes.eraseDecided();
        if (byItself) {
            watch = Thread.ofPlatform().name("register-ticks").daemon().start(this::run);
        }
    }

    /** When this log ticks. */
    public Ticks ticks() {
        return ticks;
    }

    /**
     * Receives a restricted act. When this returns it is on the disk, sealed, and will be recorded or refused at a tick, whatever
     * happens to this process. Its precondition must be a {@link org.chancery.register.act.Stated} one or none.
     */
    public Pending receive(Command command) {
        return reception.receive(command);
    }

    /**
     * Erases a restricted act, or names of persons in it, by an act of erasure with the same label, at a tick. Retention is asked at
     * the tick; what it does not allow is refused there.
     */
    public Pending erase(Erasure erasure) {
        return receive(erasures.command(erasure));
    }

    /**
     * Makes the tick that is due by the clock: true once it is recorded and signed, by this process or another; false if none is
     * due. A tick that was not made in the first tenth of its time is missed and not made up; what waited waits for the next.
     */
    public CompletableFuture<Boolean> tick() {
        Optional<Instant> due = ticks.due(clock.instant());
        if (due.isEmpty()) {
            return CompletableFuture.completedFuture(false);
        }
        return writer.tick(due.get()).thenApplyAsync(receipts -> {
            made = due.get();
            outcomes.eraseDecided();
            erasures.forgetKeys();
            tell();
            return true;
        });
    }

    /** What became of a command: empty if there is none of this name, or {@link #forget} was called for it. */
    public Optional<Outcome> outcome(UUID id) {
        return outcomes.find(id, ticks.after(clock.instant()));
    }

    /** Outcomes that nobody has forgotten yet. */
    public List<Outcome> unread() {
        return outcomes.unread();
    }

    /** Forgets an outcome once its caller has dealt with it. */
    public void forget(UUID id) {
        outcomes.forget(id);
    }

    /**
     * Gives every outcome to a listener, those that wait now at once. It hears of an outcome after each tick until somebody forgets
     * it, so it must be able to hear of it twice.
     */
    public void onOutcome(Consumer<Outcome> listener) {
        listeners.add(listener);
        unread().forEach(listener);
    }

    private void tell() {
        if (!listeners.isEmpty()) {
            for (Outcome outcome : unread()) {
                listeners.forEach(listener -> listener.accept(outcome));
            }
        }
    }

    private void run() {
        int failures = 0;
        while (!closed) {
            try {
                Optional<Instant> due = ticks.due(clock.instant());
                if (due.isPresent() && due.get().isAfter(made)) {
                    tick().join();
                }
                failures = 0;
                Thread.sleep(pause());
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException e) {
                // Clocks of two machines differ a little, so the first failure of a tick says nothing yet.
                if (++failures > 1 && !closed) {
                    System.getLogger(RestrictedActs.class.getName())
                            .log(System.Logger.Level.WARNING, "a tick failed and is tried again: " + e.getMessage());
                }
                sleepAfterFailure();
            }
        }
    }

    private Duration pause() {
        Instant now = clock.instant();
        Duration left = Duration.between(now, ticks.after(now));
        return left.compareTo(LONGEST_SLEEP) < 0 ? left.plusMillis(1) : LONGEST_SLEEP;
    }

    private void sleepAfterFailure() {
        try {
            Thread.sleep(LONGEST_SLEEP);
        } catch (InterruptedException e) {
            closed = true;
        }
    }

    void close() {
        closed = true;
        Thread thread = watch;
        if (thread != null) {
            thread.interrupt();
            try {
                thread.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
