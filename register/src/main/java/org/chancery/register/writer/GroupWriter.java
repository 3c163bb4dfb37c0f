package org.chancery.register.writer;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.locks.LockSupport;
import org.chancery.register.act.Command;
import org.chancery.register.act.Receipt;
import org.chancery.register.act.RegisterUnavailable;
import org.chancery.register.act.Ticks;
import org.jspecify.annotations.Nullable;

/**
 * The writer: one thread that takes all waiting submissions as a group and records them in one transaction. Callers are answered by
 * the {@link Acknowledger} after a checkpoint that covers their acts is signed and stored.
 */
public final class GroupWriter implements AutoCloseable {
    private static final int MAX_GROUP = 256;
    private static final int ENOUGH = 64;
    private static final long LONGEST_LINGER = 1_500_000;
    private static final int MAX_WAITING = 10_000;
    private static final Submission END = new Submission(List.of(), new CompletableFuture<>());

    private final BlockingQueue<Submission> waiting = new LinkedBlockingQueue<>(MAX_WAITING);
    private final WriterSettings settings;
    private final Recorder recorder;
    private final Thread thread;
    private volatile @Nullable RegisterUnavailable broken;
    private volatile boolean closed;

    /** Starts the writer on a log whose database and key folder were found consistent. */
    public GroupWriter(WriterSettings settings) {
        this.settings = settings;
        this.recorder = new Recorder(settings, new Acknowledger(settings.keys(), e -> broken = e));
        this.thread = Thread.ofPlatform().name("register-writer").daemon().start(this::run);
    }

    /**
     * Submits commands that are recorded together or not at all. Blocks only while ten thousand submissions already wait. The
     * answer is completed on the signer's thread: longer work belongs into an …Async continuation.
     */
    public CompletableFuture<List<Receipt>> submit(List<Command> commands) {
        List<Prepared> prepared = commands.stream().map(recorder::prepare).toList();
        return submit(new Submission(prepared, new CompletableFuture<>()));
    }

    /** Records the pending restricted commands and dummies at a tick, unless some process did; needs {@link WriterSettings#ticks}. */
    public CompletableFuture<List<Receipt>> tick(Instant at) {
        Ticks ticks =
                settings.ticks().orElseThrow(() -> new IllegalStateException("restricted acts are off in this log"));
        return submit(new Submission(List.of(), new CompletableFuture<>(), Optional.of(new Tick(at, ticks))));
    }

    private CompletableFuture<List<Receipt>> submit(Submission submission) {
        CompletableFuture<List<Receipt>> answer = submission.answer();
        RegisterUnavailable failure = broken;
        if (failure != null || closed) {
            answer.completeExceptionally(failure != null ? failure : new RegisterUnavailable("the register is closed"));
            return answer;
        }
        try {
            waiting.put(submission);
            if (closed && waiting.remove(submission)) {
                answer.completeExceptionally(new RegisterUnavailable("the register is closed"));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            answer.completeExceptionally(new RegisterUnavailable("interrupted before it was submitted", e));
        }
        return answer;
    }

    private void run() {
        List<Submission> group = new ArrayList<>();
        boolean end = false;
        while (!end) {
            group.clear();
            try {
                end = gather(group);
            } catch (InterruptedException e) {
                end = true;
            }
            if (!group.isEmpty()) {
                record(group);
            }
        }
        recorder.close();
    }

    private boolean gather(List<Submission> group) throws InterruptedException {
        Submission next = waiting.take();
        linger();
        while (next != null && next != END) {
            group.add(next);
            Submission following = waiting.peek();
            boolean alone = next.isBulk() || following != null && following.isBulk();
            next = alone || group.size() >= MAX_GROUP ? null : waiting.poll();
        }
        return next == END;
    }

    /**
     * Callers whose answers are just being given tend to ask again at once. Waiting the fraction of a millisecond for them makes one
     * group of two halves that would otherwise take turns, each paying for a commit of its own.
     */
    private void linger() throws InterruptedException {
        long end = System.nanoTime() + LONGEST_LINGER;
        while (recorder.isAnswering() && waiting.size() < ENOUGH && System.nanoTime() < end) {
            LockSupport.parkNanos(20_000);
        }
        int before = -1;
        while (before < waiting.size() && waiting.size() < ENOUGH && System.nanoTime() < end) {
            before = waiting.size();
            LockSupport.parkNanos(40_000);
        }
    }

    private void record(List<Submission> group) {
        RegisterUnavailable failure = broken;
        if (failure == null) {
            try {
                recorder.record(group);
                return;
            } catch (MustStop e) {
                failure = e.reason();
                broken = failure;
            } catch (RegisterUnavailable e) {
                failure = e;
            } catch (RuntimeException e) {
                failure = new RegisterUnavailable("the group could not be recorded: " + e.getMessage(), e);
            }
        }
        for (Submission submission : group) {
            submission.answer().completeExceptionally(failure);
        }
    }

    @Override
    public void close() {
        if (!closed) {
            closed = true;
            try {
                waiting.put(END);
                thread.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            for (Submission late = waiting.poll(); late != null; late = waiting.poll()) {
                late.answer().completeExceptionally(new RegisterUnavailable("the register is closed"));
            }
        }
    }
}
