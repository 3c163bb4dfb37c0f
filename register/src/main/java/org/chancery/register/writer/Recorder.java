package org.chancery.register.writer;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.chancery.register.act.Command;
import org.chancery.register.act.RegisterUnavailable;
import org.chancery.register.tree.Frontier;
import org.jspecify.annotations.Nullable;

/** Records groups: again and one by one when a command fails, again when the connection was lost. */
final class Recorder implements AutoCloseable {
    private static final int MAX_LOST = 5;

    private final WriterSettings settings;
    private final Acknowledger acknowledger;
    private final Link link;
    private final ExecutorService workers = Executors.newFixedThreadPool(
            2, Thread.ofPlatform().name("register-worker-", 1).daemon().factory());
    private final SeenSchemas seenSchemas;
    private @Nullable Frontier known;

    Recorder(WriterSettings settings, Acknowledger acknowledger) {
        this.settings = settings.projectingOwnRows();
        this.acknowledger = acknowledger;
        this.link = new Link(settings.database(), settings.patience());
        this.seenSchemas = new SeenSchemas(settings.schemas());
    }

    /** True while callers of earlier groups wait for their checkpoint. */
    boolean isAnswering() {
        return acknowledger.isBusy();
    }

    Prepared prepare(Command command) {
        return Prepared.of(command, settings.schemas(), settings.rules());
    }

    /** Records the submissions and hands them on to be acknowledged; an exception means that none of them was. */
    void record(List<Submission> submissions) throws MustStop {
        KeySlots slots = new KeySlots();
        Group inDoubt = null;
        boolean oneByOne = false;
        int lost = 0;
        while (true) {
            Attempt attempt = attempt(inDoubt);
            try {
                Group group = attempt.run(submissions, slots, oneByOne, known, inDoubt);
                known = group.tree();
                acknowledger.accept(group.tree().size(), attempt.note(group), group.answers());
                return;
            } catch (SQLException | RuntimeException | IOException e) {
                known = null;
                if (!link.rollback()) {
                    inDoubt = attempt.inDoubt() != null ? attempt.inDoubt() : inDoubt;
                    if (++lost == MAX_LOST) {
                        throw unavailable("the connection was lost " + lost + " times", inDoubt, e);
                    }
                } else if (oneByOne || e instanceof IOException) {
                    throw unavailable("the group could not be recorded: " + e.getMessage(), inDoubt, e);
                } else {
                    oneByOne = true;
                }
            } catch (MustStop e) {
                link.rollback();
                throw e;
            }
        }
    }

    private Attempt attempt(@Nullable Group inDoubt) {
        try {
            return new Attempt(settings, seenSchemas, workers, link.connection());
        } catch (RegisterUnavailable e) {
            throw unavailable(String.valueOf(e.getMessage()), inDoubt, e);
        }
    }

    private static RegisterUnavailable unavailable(String why, @Nullable Group inDoubt, Exception cause) {
        String outcome = inDoubt == null
                ? "nothing was recorded"
                : "it is not known whether it was recorded; look before you repeat, or repeat under a once-key";
        return new RegisterUnavailable(why + "; " + outcome, cause);
    }

    @Override
    public void close() {
        acknowledger.close();
        workers.shutdown();
        link.close();
    }
}
