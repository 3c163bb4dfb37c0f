package org.chancery.register;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.chancery.register.act.Act;
import org.chancery.register.act.Schemas;
import org.chancery.register.keys.KeyFolder;
import org.chancery.register.note.Checkpoint;
import org.chancery.register.read.Replay;
import org.chancery.register.store.Durability;
import org.chancery.register.store.Head;
import org.chancery.register.store.KnownActs;
import org.chancery.register.store.KnownActs.Schema;
import org.chancery.register.store.LeafRows;
import org.chancery.register.tree.Frontier;
import org.chancery.register.tree.Hash;

/** What must hold before the register appends or signs anything. */
final class StartCheck {
    private static final int CHUNK = 65_536;

    private final RegisterSettings settings;
    private final KeyFolder keys;
    private final Connection connection;

    StartCheck(RegisterSettings settings, KeyFolder keys, Connection connection) {
        this.settings = settings;
        this.keys = keys;
        this.connection = connection;
    }

    /** What was found: the tree as the database has it, and how much of it is signed. */
    record Found(Head head, Frontier tree, Optional<Checkpoint> signed, Optional<Hash> rootAtSigned) {
        /** True if the database has everything that was signed, unchanged. */
        boolean keepsWhatWasSigned() {
            return signed.isEmpty()
                    || rootAtSigned.equals(Optional.of(signed.get().root()));
        }
    }

    /** Refuses settings under which commits can be lost, and kinds of acts that this program does not know. */
    void requireSafeDatabase() throws SQLException {
        List<String> faults = Durability.faults(connection);
        if (!faults.isEmpty() && !settings.unsafeDatabase()) {
            throw new LogRefused("the database could lose acknowledged acts: " + String.join("; ", faults));
        }
        for (Schema schema : KnownActs.schemas(connection)) {
            settings.schemas().requireKnown(schema.kind(), schema.version());
        }
    }

    /** Refuses a database that is not what was signed. */
    Found requireConsistent() throws SQLException, IOException {
        Found found = inspect();
        if (found.signed().isPresent()) {
            requireSigned(found.head(), found.signed().get(), found.keepsWhatWasSigned());
        } else if (found.head().size() > 0) {
            requireOwnKey();
        }
        return found;
    }

    /** Recomputes the tree from the stored leaf hashes; refuses only a database that contradicts itself. */
    Found inspect() throws SQLException, IOException {
        Head head = Head.lock(connection);
        Optional<Checkpoint> signed = keys.checkpoint();
        Frontier tree = new Frontier();
        Optional<Hash> rootAtSigned = Optional.empty();
        for (long from = 0; from < head.size(); from += CHUNK) {
            byte[] hashes = LeafRows.hashes(connection, from, Math.min(head.size(), from + CHUNK));
            for (int at = 0; at < hashes.length; at += Hash.LENGTH) {
                tree.append(Hash.at(hashes, at));
                if (signed.isPresent() && tree.size() == signed.get().size()) {
                    rootAtSigned = Optional.of(tree.root());
                }
            }
        }
        requireWhole(head, tree);
        return new Found(head, tree, signed, rootAtSigned);
    }

    private static void requireWhole(Head head, Frontier tree) {
        if (tree.size() != head.size() || !tree.root().equals(head.frontier().root())) {
            throw new LogRefused("the database is damaged: its leaves do not give the tree that its head describes ("
                    + tree.size() + " leaves found, " + head.size() + " expected); restore it from a backup");
        }
    }

    private void requireSigned(Head head, Checkpoint signed, boolean same) {
        if (head.size() < signed.size()) {
            throw new LogRefused("the database holds " + head.size() + " acts, but " + signed.size()
                    + " were signed: it was restored from an older copy. Restore a newer one, or open a successor log, "
                    + "which keeps the surviving acts and records the loss. Checkpoint: " + keys.path());
        }
        if (!same) {
            throw new LogRefused("the first " + signed.size() + " acts in the database are not those that were signed: "
                    + "acts were changed. Restore the right database, or open a successor log. Checkpoint: "
                    + keys.path());
        }
    }

    /** Without a checkpoint, which a crash in the first second explains, the log must at least name a key of this folder. */
    private void requireOwnKey() throws SQLException, IOException {
        Optional<Act> opened = Optional.empty();
        try {
            opened = new Replay(settings.database(), keys, Schemas.own()).first();
        } catch (IOException | IllegalStateException unreadable) {
            // The keys of the acts are not here either: the folder is not this register's, which is said below.
        }
        String vkey = opened.map(act -> act.content().text("vkey")).orElse("");
        if (keys.signingNow().stream().noneMatch(key -> key.toString().equals(vkey))) {
            throw new LogRefused("the key folder " + keys.path()
                    + " does not belong to this database: it has no checkpoint and no key of this log. "
                    + "Give the folder that was used with it, or open a successor log");
        }
    }
}
