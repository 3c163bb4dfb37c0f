package org.chancery.register.writer;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import org.chancery.register.act.RegisterUnavailable;
import org.chancery.register.act.UnknownAct;
import org.chancery.register.keys.ActKey;
import org.chancery.register.keys.KeyFolder;
import org.chancery.register.note.Checkpoint;
import org.chancery.register.store.Head;
import org.chancery.register.store.LeafRows;
import org.chancery.register.store.NewLeaf;
import org.chancery.register.tree.Frontier;
import org.chancery.register.tree.Hash;
import org.jspecify.annotations.Nullable;

/** One try to record a group in one transaction. */
final class Attempt {
    private final WriterSettings settings;
    private final SeenSchemas seenSchemas;
    private final ExecutorService workers;
    private final Connection connection;
    private @Nullable Group group;
    private @Nullable Future<byte[]> signature;
    private boolean committing;

    Attempt(WriterSettings settings, SeenSchemas seenSchemas, ExecutorService workers, Connection connection) {
        this.settings = settings;
        this.seenSchemas = seenSchemas;
        this.workers = workers;
        this.connection = connection;
    }

    /**
     * Records the submissions, or finds that an earlier try whose commit got no answer has recorded them.
     *
     * @param known the tree as this process left it, if it did
     * @param oneByOne puts each submission behind a savepoint
     */
    Group run(
            List<Submission> submissions,
            KeySlots slots,
            boolean oneByOne,
            @Nullable Frontier known,
            @Nullable Group inDoubt)
            throws SQLException, IOException, MustStop {
        Head head = Head.lock(connection);
        requireNothingLost(head);
        if (inDoubt != null && wasCommitted(inDoubt)) {
            connection.rollback();
            return inDoubt;
        }
        Frontier tree = known != null && known.size() == head.size() ? known.copy() : treeOfOthers(head);
        Optional<Tick> tick = submissions.getFirst().tick();
        requireTime(head, tick);
        if (tick.isPresent() && !tick.get().isOpen(connection)) {
            connection.rollback();
            return empty(tree, submissions.getFirst());
        }
        Optional<TickPlan> plan =
                tick.isPresent() ? Optional.of(tick.get().plan(connection, settings)) : Optional.empty();
        List<Prepared> all = plan.map(TickPlan::commands)
                .orElseGet(() ->
                        submissions.stream().flatMap(s -> s.commands().stream()).toList());
        List<ActKey> keys = plan.map(TickPlan::keys)
                .orElseGet(() -> all.stream().map(Prepared::key).toList());
        long slot = slots.of(keys, settings.keys().actKeys());
        Future<?> synced = workers.submit(() -> {
            settings.keys().actKeys().sync();
            return null;
        });
        Instant recorded = Instant.ofEpochMilli(Math.max(head.recorded(), now(head, tick)));
        AskedAhead askedAhead = oneByOne || plan.isPresent() ? AskedAhead.nothing() : AskedAhead.of(all, connection);
        Group fresh = new Group(
                connection,
                settings.projectors(),
                recorded,
                tree,
                slot,
                EarlierReceipts.of(all, connection),
                askedAhead);
        group = fresh;
        if (plan.isPresent()) {
            plan.get().run(fresh, connection);
            fresh.answer(submissions.getFirst());
        }
        for (Submission submission : plan.isPresent() ? List.<Submission>of() : submissions) {
            if (oneByOne) {
                fresh.takeGuarded(submission);
            } else {
                fresh.take(submission);
            }
        }
        signature = sign(fresh);
        fresh.finish();
        seenSchemas.note(connection, fresh.schemas());
        await(synced);
        committing = true;
        connection.commit();
        return fresh;
    }

    /** Acts are dated by the database's clock, so a tick that lies ahead of it has to wait. */
    private void requireTime(Head head, Optional<Tick> tick) throws IOException {
        if (settings.clock().isEmpty() && tick.isPresent()) {
            long ahead = tick.get().at().toEpochMilli() - head.now();
            if (ahead > 0) {
                throw new IOException("the clock of this machine is " + ahead + " ms ahead of the database's");
            }
        }
    }

    private long now(Head head, Optional<Tick> tick) {
        return tick.map(it -> it.at().toEpochMilli())
                .or(() -> settings.clock().map(Clock::millis))
                .orElse(head.now());
    }

    private Group empty(Frontier tree, Submission submission) {
        Group nothing =
                new Group(connection, settings.projectors(), Instant.EPOCH, tree, 0, Map.of(), AskedAhead.nothing());
        nothing.answer(submission);
        return nothing;
    }

    /** The group whose commit was sent and may or may not have arrived. */
    @Nullable
    Group inDoubt() {
        return committing ? group : null;
    }

    /** The signed checkpoint of the group's size. */
    Future<byte[]> note(Group recorded) {
        Future<byte[]> made = signature;
        return made != null ? made : sign(recorded);
    }

    /** Signing takes as long as inserting and committing, so it runs beside them; the note goes no further if they fail. */
    private Future<byte[]> sign(Group recorded) {
        Frontier tree = recorded.tree();
        Checkpoint checkpoint = new Checkpoint(settings.origin(), tree.size(), tree.root());
        KeyFolder keys = settings.keys();
        return workers.submit(() -> keys.signed(checkpoint));
    }

    private boolean wasCommitted(Group earlier) throws SQLException {
        if (earlier.leaves().isEmpty()) {
            return false;
        }
        NewLeaf first = earlier.leaves().getFirst();
        byte[] stored = LeafRows.hashes(connection, first.number(), first.number() + 1);
        return stored.length == Hash.LENGTH && Hash.of(stored).equals(first.hash());
    }

    private void requireNothingLost(Head head) throws IOException, MustStop {
        long signed = settings.keys().storedSize();
        if (head.size() < signed || head.ordinal() > settings.ordinal()) {
            throw new MustStop(new RegisterUnavailable("the database now holds " + head.size() + " acts of log "
                    + head.ordinal() + ", but " + signed + " acts of log " + settings.ordinal()
                    + " were signed: it was restored or replaced under a running register; start again"));
        }
    }

    private Frontier treeOfOthers(Head head) throws SQLException, MustStop {
        try {
            seenSchemas.requireAllKnown(connection);
        } catch (UnknownAct e) {
            throw new MustStop(new RegisterUnavailable(String.valueOf(e.getMessage()), e));
        }
        return head.frontier();
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
}
