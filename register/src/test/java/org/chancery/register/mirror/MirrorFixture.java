package org.chancery.register.mirror;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.chancery.register.Notes;
import org.chancery.register.TestDatabase;
import org.chancery.register.note.Checkpoint;
import org.chancery.register.read.LogReader;

/** An empty mirror of notes in a database of its own. */
final class MirrorFixture {
    final TestDatabase database = TestDatabase.fresh();
    private final Mirror mirror = new Mirror(Notes.SCHEMAS, List.of(Notes.in(database)));
    LogKeys keys = LogKeys.none();
    private byte[] checkpoint = {};

    /** The streams of a piece, to be changed. */
    static final class Parts {
        long from;
        byte[] checkpoint = {};
        byte[] entries = {};
        byte[] openings = {};
        byte[] published = {};

        LogPiece piece() {
            return new LogPiece(
                    from,
                    checkpoint,
                    new ByteArrayInputStream(entries),
                    new ByteArrayInputStream(openings),
                    new ByteArrayInputStream(published));
        }
    }

    static Parts parts(LogReader log, long from) {
        try {
            Parts parts = new Parts();
            parts.from = from;
            parts.checkpoint = log.checkpointNote();
            PieceWriter writer = new PieceWriter(
                    log, from, Checkpoint.unverified(parts.checkpoint).size());
            ByteArrayOutputStream entries = new ByteArrayOutputStream();
            ByteArrayOutputStream openings = new ByteArrayOutputStream();
            ByteArrayOutputStream published = new ByteArrayOutputStream();
            writer.entries(entries);
            writer.openings(openings);
            writer.published(published);
            parts.entries = entries.toByteArray();
            parts.openings = openings.toByteArray();
            parts.published = published.toByteArray();
            return parts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Mirrored take(LogReader log, long from) {
        return take(parts(log, from));
    }

    /** Takes a piece or leaves everything as it was. */
    Mirrored take(Parts parts) {
        try (Connection connection = database.writer().getConnection()) {
            connection.setAutoCommit(false);
            try {
                Mirrored taken = mirror.take(connection, parts.piece(), keys);
                connection.commit();
                keys = taken.keys();
                checkpoint = parts.checkpoint;
                return taken;
            } catch (RuntimeException e) {
                connection.rollback();
                throw e;
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Computes the facts anew, or leaves everything as it was. */
    long rebuild() {
        MirrorReplay replay = new MirrorReplay(Notes.SCHEMAS, List.of(Notes.in(database)));
        try (Connection connection = database.writer().getConnection()) {
            connection.setAutoCommit(false);
            try {
                long acts = replay.rebuild(connection, checkpoint);
                connection.commit();
                return acts;
            } catch (RuntimeException e) {
                connection.rollback();
                throw e;
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    LogReader reader() {
        return new LogReader(
                database.app(),
                new MirroredLog(() -> Optional.of(new MirroredLog.State(checkpoint, keys, 1)), Clock.systemUTC()));
    }
}
