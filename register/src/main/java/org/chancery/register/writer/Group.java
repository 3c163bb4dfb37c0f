package org.chancery.register.writer;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.register.act.Act;
import org.chancery.register.act.ActNumber;
import org.chancery.register.act.ActRefused;
import org.chancery.register.act.Command;
import org.chancery.register.act.Precondition;
import org.chancery.register.act.Projector;
import org.chancery.register.act.Receipt;
import org.chancery.register.act.Refusal;
import org.chancery.register.envelope.Envelope;
import org.chancery.register.store.Appends;
import org.chancery.register.store.KnownActs.Schema;
import org.chancery.register.store.NewLeaf;
import org.chancery.register.store.TileRoot;
import org.chancery.register.tree.Frontier;
import org.chancery.register.tree.Hash;

/** One group of submissions inside one transaction: each is checked, numbered and projected in turn; all leaves go in at the end. */
final class Group {
    private final Connection connection;
    private final List<Projector> projectors;
    private final Instant recorded;
    private final Map<String, Receipt> once;
    private final AskedAhead askedAhead;
    private final List<Answer> answers = new ArrayList<>();
    private final List<NewLeaf> leaves = new ArrayList<>();
    private final List<TileRoot> tileRoots = new ArrayList<>();
    private final Map<String, Long> newOnceKeys = new HashMap<>();
    private final Map<Schema, Long> schemas = new HashMap<>();
    private final Unprojected unprojected = new Unprojected();
    private Frontier tree;
    private long keySlot;

    Group(
            Connection connection,
            List<Projector> projectors,
            Instant recorded,
            Frontier tree,
            long keySlot,
            Map<String, Receipt> once,
            AskedAhead askedAhead) {
        this.connection = connection;
        this.projectors = projectors;
        this.recorded = recorded;
        this.tree = tree;
        this.keySlot = keySlot;
        this.once = new HashMap<>(once);
        this.askedAhead = askedAhead;
    }

    /** Takes a submission; an exception spoils the whole transaction. */
    void take(Submission submission) throws SQLException {
        List<Receipt> receipts = new ArrayList<>();
        for (Prepared prepared : submission.commands()) {
            Command command = prepared.command();
            Receipt earlier = command.onceKey().map(once::get).orElse(null);
            if (earlier != null) {
                receipts.add(earlier);
                keySlot++;
                continue;
            }
            Optional<Refusal> refusal = check(command);
            if (refusal.isPresent()) {
                if (submission.isBulk()) {
                    throw new ActRefused(refusal.get());
                }
                answers.add(new Answer.Failed(submission, new ActRefused(refusal.get())));
                keySlot++;
                return;
            }
            receipts.add(record(prepared));
        }
        answers.add(new Answer.Recorded(submission, receipts));
    }

    /** Takes one place of a tick: the act, or the dummy where the act is refused, fails or was recorded before. */
    Answer takePlace(Submission act, Prepared dummy) throws SQLException {
        int before = leaves.size();
        takeGuarded(act);
        Answer answer = answers.removeLast();
        if (leaves.size() == before) {
            // What was sealed for the act went nowhere, so its key may seal the dummy.
            keySlot--;
            fill(dummy);
        }
        return answer;
    }

    /** Fills one place of a tick. */
    void fill(Prepared dummy) {
        number(dummy);
    }

    /** Answers a submission with what it recorded. */
    void answer(Submission submission) {
        answers.add(new Answer.Recorded(submission, List.of()));
    }

    /** Takes a submission behind a savepoint; if it fails, it alone fails. */
    void takeGuarded(Submission submission) throws SQLException {
        projectAll();
        Savepoint before = connection.setSavepoint();
        Frontier treeBefore = tree.copy();
        long slotBefore = keySlot;
        int leavesBefore = leaves.size();
        int rootsBefore = tileRoots.size();
        try {
            take(submission);
            projectAll();
            connection.releaseSavepoint(before);
        } catch (SQLException | RuntimeException e) {
            connection.rollback(before);
            tree = treeBefore;
            schemas.values().removeIf(number -> number >= treeBefore.size());
            keySlot = slotBefore + submission.commands().size();
            leaves.subList(leavesBefore, leaves.size()).clear();
            tileRoots.subList(rootsBefore, tileRoots.size()).clear();
            unprojected.take();
            answers.removeIf(answer -> answer instanceof Answer.Recorded(Submission s, var r) && s == submission);
            for (Prepared prepared : submission.commands()) {
                prepared.command()
                        .onceKey()
                        .filter(newOnceKeys.keySet()::remove)
                        .ifPresent(once::remove);
            }
            answers.add(new Answer.Failed(submission, e));
        }
    }

    private Optional<Refusal> check(Command command) throws SQLException {
        Precondition precondition = command.precondition();
        if (precondition == Precondition.NONE) {
            return Optional.empty();
        }
        if (askedAhead.answers(command)) {
            return askedAhead.answer(command);
        }
        if (unprojected.mayTouch(command)) {
            projectAll();
        }
        try {
            return precondition.check(connection);
        } catch (Error e) {
            throw new IllegalStateException("a precondition failed with " + e, e);
        }
    }

    private NewLeaf number(Prepared prepared) {
        long number = tree.size();
        Command command = prepared.command();
        Envelope envelope = prepared.envelope(recorded);
        Hash hash = envelope.leafHash();
        tree.append(hash, (level, index, root) -> {
            if (level % 8 == 0) {
                tileRoots.add(new TileRoot(level / 8, index, root));
            }
        });
        NewLeaf leaf = new NewLeaf(
                number,
                recorded,
                envelope.bytes(),
                hash,
                keySlot++,
                prepared.content(),
                prepared.personal(),
                prepared.label());
        leaves.add(leaf);
        schemas.putIfAbsent(new Schema(command.kind(), command.schema()), number);
        return leaf;
    }

    private Receipt record(Prepared prepared) {
        Command command = prepared.command();
        NewLeaf leaf = number(prepared);
        ActNumber actNumber = new ActNumber(leaf.number());
        unprojected.add(
                command,
                new Act(
                        actNumber,
                        command.kind(),
                        command.schema(),
                        recorded,
                        command.content(),
                        command.personal(),
                        command.label(),
                        leaf.hash(),
                        prepared.arrival()));
        askedAhead.recorded(command);
        Receipt receipt = new Receipt(actNumber, recorded, leaf.hash(), 0);
        command.onceKey().ifPresent(key -> {
            once.put(key, receipt);
            newOnceKeys.put(key, leaf.number());
        });
        return receipt;
    }

    private void projectAll() throws SQLException {
        List<Act> acts = unprojected.take();
        if (!acts.isEmpty()) {
            for (Projector projector : projectors) {
                try {
                    projector.project(connection, acts);
                } catch (Error e) {
                    throw new IllegalStateException("a projector failed with " + e, e);
                }
            }
        }
    }

    /** Projects what is left and inserts all leaves. */
    void finish() throws SQLException {
        projectAll();
        if (!leaves.isEmpty()) {
            Appends.leaves(connection, leaves, tree);
            Appends.tileRoots(connection, tileRoots);
            Appends.onceKeys(connection, newOnceKeys);
        }
    }

    /** Kinds and versions recorded, with the number of the first act of each. */
    Map<Schema, Long> schemas() {
        return schemas;
    }

    List<Answer> answers() {
        return answers;
    }

    List<NewLeaf> leaves() {
        return leaves;
    }

    Frontier tree() {
        return tree;
    }
}
