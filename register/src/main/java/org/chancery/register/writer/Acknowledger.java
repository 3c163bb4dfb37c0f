package org.chancery.register.writer;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.chancery.register.act.RegisterUnavailable;
import org.chancery.register.keys.KeyFolder;

/**
 * Stores signed checkpoints on its own thread, while the writer already works on the next group, and only then gives callers
 * their answers. One checkpoint covers all groups that wait.
 */
final class Acknowledger implements AutoCloseable {
    private record Committed(long size, Future<byte[]> note, List<Answer> answers) {}

    private static final Committed END = new Committed(0, CompletableFuture.completedFuture(new byte[0]), List.of());

    private final BlockingQueue<Committed> waiting = new LinkedBlockingQueue<>();
    private final KeyFolder keys;
    private final Consumer<RegisterUnavailable> onFailure;
    private final Thread thread;
    private final AtomicInteger unanswered = new AtomicInteger();

    Acknowledger(KeyFolder keys, Consumer<RegisterUnavailable> onFailure) {
        this.keys = keys;
        this.onFailure = onFailure;
        this.thread = Thread.ofPlatform().name("register-signer").daemon().start(this::run);
    }

    /** Takes over a committed group with the checkpoint note of its size. */
    void accept(long size, Future<byte[]> note, List<Answer> answers) {
        unanswered.incrementAndGet();
        waiting.add(new Committed(size, note, answers));
    }

    /** True while a committed group waits for its checkpoint. */
    boolean isBusy() {
        return unanswered.get() > 0;
    }

    private void run() {
        List<Committed> batch = new ArrayList<>();
        try {
            while (true) {
                batch.clear();
                batch.add(waiting.take());
                waiting.drainTo(batch);
                boolean end = batch.remove(END);
                if (!batch.isEmpty()) {
                    acknowledge(batch);
                }
                if (end) {
                    return;
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void acknowledge(List<Committed> batch) {
        try {
            Committed last = batch.getLast();
            long covered = keys.store(last.size(), last.note().get());
            batch.forEach(group -> group.answers().forEach(answer -> answer.give(covered)));
        } catch (IOException | InterruptedException | ExecutionException | RuntimeException e) {
            RegisterUnavailable failure = new RegisterUnavailable(
                    "acts were recorded, but the checkpoint could not be stored in " + keys.path()
                            + ", so they are not acknowledged; make room or repair the folder and start again",
                    e);
            onFailure.accept(failure);
            batch.forEach(group -> group.answers().forEach(answer -> fail(answer, failure)));
        } finally {
            unanswered.addAndGet(-batch.size());
        }
    }

    private static void fail(Answer answer, RegisterUnavailable failure) {
        switch (answer) {
            case Answer.Recorded recorded -> recorded.submission().answer().completeExceptionally(failure);
            case Answer.Failed failed -> failed.give(0);
        }
    }

    @Override
    public void close() {
        waiting.add(END);
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
