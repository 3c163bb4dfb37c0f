package org.chancery.register.mirror;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import org.chancery.register.act.Projector;
import org.chancery.register.act.Schemas;
import org.chancery.register.note.Checkpoint;
import org.chancery.register.note.NoteRefused;
import org.chancery.register.note.VerifierKey;
import org.chancery.register.store.Head;
import org.chancery.register.store.KnownActs;

/**
 * Takes pieces of a log into the tables of a register that has no keys. A piece is taken only if it continues what is here, if its entries
 * give the root that a known key of the log has signed, and if every public act in it is open; so a forged, older or forked one is not.
 */
public final class Mirror {
    private final Schemas schemas;
    private final List<Projector> projectors;

    /** A mirror of acts of these kinds that projects their facts. */
    public Mirror(Schemas schemas, Collection<? extends Projector> projectors) {
        this.schemas = schemas;
        this.projectors = List.copyOf(projectors);
    }

    /**
     * Takes a piece in the caller's transaction, which the caller commits, or rolls back at any exception.
     *
     * @param known keys of the log so far; none before the first piece, whose own acts are then believed
     * @throws MirrorRefused with the reason
     */
    public Mirrored take(Connection connection, LogPiece piece, LogKeys known) throws SQLException, IOException {
        Head head = Head.lock(connection);
        Checkpoint claimed = read(piece.checkpoint());
        boolean successor = follows(connection, head, claimed, known);
        requireContinues(head, piece, claimed, successor);
        if (!known.isEmpty()) {
            requireSigned(piece, known.at(Instant.ofEpochMilli(head.recorded())), claimed);
        }
        Intake intake = new Intake(connection, schemas, projectors, head, known, successor);
        intake.read(piece, claimed.size());
        if (!intake.tree().root().equals(claimed.root())) {
            throw new MirrorRefused("its entries, after those that are here, do not give the root of its checkpoint of "
                    + claimed.size() + " acts: it is forged, or of a log that was forked");
        }
        if (known.isEmpty() || successor) {
            requireSigned(piece, intake.keys().at(intake.recorded()), claimed);
        }
        String origin = KnownActs.origin(connection, Head.read(connection).ordinal());
        if (!origin.equals(claimed.origin())) {
            throw new MirrorRefused(
                    "its checkpoint is of " + claimed.origin() + ", and its acts open the log " + origin);
        }
        return new Mirrored(claimed, intake.keys(), claimed.size() - head.size());
    }

    /**
     * Whether the piece is of a log that goes on after the one that is here, by an act of its own. The new log has a new key, which nothing in
     * the old one vouches for; so it is followed only where somebody has named that key.
     */
    private static boolean follows(Connection connection, Head head, Checkpoint claimed, LogKeys known)
            throws SQLException {
        if (head.ordinal() == 0) {
            return false;
        }
        String origin = KnownActs.origin(connection, head.ordinal());
        if (origin.equals(claimed.origin())) {
            return false;
        }
        String first = KnownActs.origin(connection, 1);
        if (!claimed.origin().matches(Pattern.quote(first) + "/[1-9][0-9]{0,8}")) {
            throw new MirrorRefused("it is of the log " + claimed.origin() + ", and here is " + origin);
        }
        if (!known.has(claimed.origin())) {
            throw new MirrorRefused(
                    "it is of " + claimed.origin() + ", which follows " + origin
                            + " after a loss. Ask those who keep the log what was lost and which key is its new one, and name that key");
        }
        return true;
    }

    private static Checkpoint read(byte[] note) {
        try {
            return Checkpoint.unverified(note);
        } catch (NoteRefused e) {
            throw new MirrorRefused("its checkpoint cannot be read: " + e.getMessage());
        }
    }

    private static void requireContinues(Head head, LogPiece piece, Checkpoint claimed, boolean successor) {
        if (claimed.size() < head.size()) {
            throw new MirrorRefused(
                    successor
                            ? Intake.lost(claimed.size())
                            : "it is older than what is here: it ends at " + claimed.size() + " acts, here are "
                                    + head.size());
        }
        if (piece.from() > head.size()) {
            throw new MirrorRefused("it begins at act " + piece.from() + ", and here are " + head.size()
                    + ": what lies between is missing. Bring the bundle that was lost, or one made with --since "
                    + head.size());
        }
        if (claimed.size() < piece.from() || claimed.size() == 0) {
            throw new MirrorRefused("it ends before it begins");
        }
    }

    private static void requireSigned(LogPiece piece, List<VerifierKey> keys, Checkpoint claimed) {
        try {
            Checkpoint.open(piece.checkpoint(), keys);
        } catch (NoteRefused e) {
            throw new MirrorRefused("its checkpoint of " + claimed.size() + " acts is not signed by a key of this log ("
                    + e.getMessage() + "). Where the key was changed while no bundle came, name the new one");
        }
    }
}
