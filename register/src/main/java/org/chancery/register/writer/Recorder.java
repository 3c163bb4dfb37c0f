package org.chancery.register.writer;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.chancery.register.act.ActNumber;
import org.chancery.register.act.Command;
import org.chancery.register.act.Projector;
import org.chancery.register.act.Receipt;
import org.chancery.register.act.RegisterUnavailable;
import org.chancery.register.act.UnknownAct;
import org.chancery.register.envelope.Envelope;
import org.chancery.register.keys.ActKeys;
import org.chancery.register.note.Checkpoint;
import org.chancery.register.store.Head;
import org.chancery.register.store.KnownActs;
import org.chancery.register.store.LeafRows;
import org.chancery.register.store.NewLeaf;
import org.chancery.register.tree.Frontier;
import org.chancery.register.tree.Hash;
import org.jspecify.annotations.Nullable;

/** Records groups: transaction, retry one by one when a command fails, and the question what became of a commit without an answer. */
final class Recorder implements AutoCloseable {
    private static final int MAX_LOST = 5;

    private final WriterSettings settings;
    private final Acknowledger acknowledger;
    private final Link link;
    private final List<Projector> projectors;
    private final ExecutorService workers = Executors.newFixedThreadPool(
            2, Thread.ofPlatform().name("register-worker-", 1).daemon().factory());
    private final SeenSchemas seenSchemas;
    private @Nullable Frontier known;

    /** Where the keys of a group lie; every try uses the same slots, so that no second copy of a key outlives an erasure. */
    private static final class KeySlots {
        private long first = -1;

        long of(List<Prepared> commands, ActKeys keys) throws IOException {
            if (first < 0) {
                first = keys.add(commands.stream().map(Prepared::key).toList());
            }
            return first;
        }
    }

    /** The writer must stop for good. */
    static final class MustStop extends Exception {
        private static final long serialVersionUID = 1L;
        private final RegisterUnavailable reason;

        MustStop(RegisterUnavailable reason) {
            super(reason);
            this.reason = reason;
        }

        RegisterUnavailable reason() {
            return reason;
        }
    }

    Recorder(WriterSettings settings, Acknowledger acknowledger) {
        this.settings = settings;
        this.acknowledger = acknowledger;
        this.link = new Link(settings.database(), settings.patience());
        this.seenSchemas = new SeenSchemas(settings.schemas());
        this.projectors = new ArrayList<>(settings.projectors());
        this.projectors.addFirst(new OwnRows());
    }

    /** True while callers of earlier groups wait for their checkpoint. */
    boolean isAnswering() {
        return acknowledger.isBusy();
    }

    Prepared prepare(Command command) {
        return Prepared.of(command, settings.schemas());
    }

    void record(List<Submission> submissions) throws SQLException, MustStop {
        Group inDoubt = null;
        KeySlots slots = new KeySlots();
        boolean oneByOne = false;
        int lost = 0;
        while (true) {
            Connection connection = link.connection();
            Attempt attempt = new Attempt(connection, submissions, slots, oneByOne, inDoubt);
            try {
                Group group = attempt.run();
                known = group.tree();
                acknowledger.accept(group.tree().size(), attempt.note(group), group.answers());
                return;
            } catch (SQLException | RuntimeException | IOException e) {
                known = null;
                if (!link.rollback()) {
                    inDoubt = attempt.committing ? attempt.group : inDoubt;
                    if (++lost == MAX_LOST) {
                        throw new RegisterUnavailable("the connection was lost " + lost + " times; "
                                + (inDoubt == null ? "nothing was recorded" : "it is not known what was recorded"));
                    }
                } else if (oneByOne || e instanceof IOException || e instanceof RegisterUnavailable) {
                    throw new RegisterUnavailable("the group could not be recorded: " + e.getMessage(), e);
                } else {
                    oneByOne = true;
                }
            } catch (MustStop e) {
                link.rollback();
                throw e;
            }
        }
    }

    /** One try to record a group in one transaction. */
    private final class Attempt {
        private final Connection connection;
        private final List<Submission> submissions;
        private final KeySlots slots;
        private final boolean oneByOne;
        private final @Nullable Group inDoubt;
        private @Nullable Group group;
        private @Nullable Future<byte[]> signature;
        private boolean committing;

        Attempt(
                Connection connection,
                List<Submission> submissions,
                KeySlots slots,
                boolean oneByOne,
                @Nullable Group inDoubt) {
            this.connection = connection;
            this.submissions = submissions;
            this.slots = slots;
            this.oneByOne = oneByOne;
            this.inDoubt = inDoubt;
        }

        Group run() throws SQLException, IOException, MustStop {
            Head head = Head.lock(connection);
            Group earlier = inDoubt;
            if (earlier != null && wasCommitted(earlier)) {
                connection.rollback();
                return earlier;
            }
            Frontier tree = tree(head);
            List<Prepared> all =
                    submissions.stream().flatMap(s -> s.commands().stream()).toList();
            long slot = slots.of(all, settings.keys().actKeys());
            Future<?> synced = workers.submit(() -> {
                settings.keys().actKeys().sync();
                return null;
            });
            Instant recorded = Instant.ofEpochMilli(Math.max(head.recorded(), head.now()));
            Group fresh = new Group(connection, projectors, recorded, tree, slot, earlierReceipts(all));
            group = fresh;
            for (Submission submission : submissions) {
                if (oneByOne) {
                    fresh.takeGuarded(submission);
                } else {
                    fresh.take(submission);
                }
            }
            signature = sign(fresh);
            fresh.finish();
            seenSchemas.note(connection, all, tree.size());
            await(synced);
            committing = true;
            connection.commit();
            return fresh;
        }

        /** Signing takes as long as inserting and committing, so it runs beside them; the note goes no further if they fail. */
        private Future<byte[]> sign(Group recorded) {
            Frontier tree = recorded.tree();
            Checkpoint checkpoint = new Checkpoint(settings.origin(), tree.size(), tree.root());
            return workers.submit(() -> settings.keys().signed(checkpoint));
        }

        Future<byte[]> note(Group recorded) {
            Future<byte[]> made = signature;
            return made != null ? made : sign(recorded);
        }

        private boolean wasCommitted(Group earlier) throws SQLException {
            if (earlier.leaves().isEmpty()) {
                return false;
            }
            NewLeaf first = earlier.leaves().getFirst();
            byte[] stored = LeafRows.hashes(connection, first.number(), first.number() + 1);
            return stored.length == Hash.LENGTH && Hash.of(stored).equals(first.hash());
        }

        private Frontier tree(Head head) throws SQLException, IOException, MustStop {
            long signed = settings.keys().storedSize();
            if (head.size() < signed || head.ordinal() > settings.ordinal()) {
                throw new MustStop(new RegisterUnavailable("the database now holds " + head.size() + " acts of log "
                        + head.ordinal() + ", but " + signed + " acts of log " + settings.ordinal()
                        + " were signed: it was restored or replaced under a running register; start again"));
            }
            Frontier present = known;
            if (present != null && present.size() == head.size()) {
                return present.copy();
            }
            try {
                seenSchemas.requireAllKnown(connection);
            } catch (UnknownAct e) {
                throw new MustStop(new RegisterUnavailable(String.valueOf(e.getMessage()), e));
            }
            return head.frontier();
        }

        private Map<String, Receipt> earlierReceipts(List<Prepared> commands) throws SQLException {
            List<String> keys = commands.stream()
                    .flatMap(prepared -> prepared.command().onceKey().stream())
                    .toList();
            Map<String, Receipt> receipts = new HashMap<>();
            for (Map.Entry<String, Long> entry :
                    KnownActs.numbers(connection, keys).entrySet()) {
                long number = entry.getValue();
                byte[] bytes =
                        LeafRows.envelopes(connection, number, number + 1).getFirst();
                Envelope envelope = Envelope.parse(bytes);
                receipts.put(
                        entry.getKey(),
                        new Receipt(new ActNumber(number), envelope.recorded(), envelope.leafHash(), 0));
            }
            return receipts;
        }
    }

    private static void await(Future<?> synced) throws IOException {
        try {
            synced.get();
        } catch (ExecutionException e) {
            throw new IOException("the keys of the acts could not be stored", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while storing the keys of the acts", e);
        }
    }

    @Override
    public void close() {
        acknowledger.close();
        workers.shutdown();
        link.close();
    }
}
