package org.chancery.files.content;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.chancery.files.content.Unacceptable.Reason;
import org.jspecify.annotations.Nullable;

/** Runs what a library does with a hostile file on a thread of its own, so that the caller never waits longer than the limit. */
final class TimeLimit {
    private static final long STACK = 1L << 21;

    private TimeLimit() {}

    interface Work<T> {
        T run() throws Exception;
    }

    /** The result; every crash of the work is a file that cannot be read. */
    static <T> T run(Duration limit, Work<T> work) throws Unacceptable {
        FutureTask<T> task = new FutureTask<>(work::run);
        Thread thread = new Thread(null, task, "file inspection", STACK);
        thread.setDaemon(true);
        thread.start();
        try {
            return task.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            thread.interrupt();
            throw new Unacceptable(Reason.TOO_SLOW, "took longer than " + limit.toSeconds() + " s");
        } catch (InterruptedException e) {
            thread.interrupt();
            Thread.currentThread().interrupt();
            throw new Unacceptable(Reason.TOO_SLOW, "was interrupted");
        } catch (ExecutionException e) {
            throw refused(e.getCause());
        }
    }

    private static Unacceptable refused(@Nullable Throwable cause) {
        return switch (cause) {
            case Unacceptable known -> known;
            case StackOverflowError deep -> new Unacceptable(Reason.TOO_DEEP, "nested too deep");
            case OutOfMemoryError large -> new Unacceptable(Reason.BOMB, "does not fit into memory");
            case null -> new Unacceptable(Reason.UNREADABLE, "");
            default -> new Unacceptable(Reason.UNREADABLE, String.valueOf(cause.getMessage()));
        };
    }
}
