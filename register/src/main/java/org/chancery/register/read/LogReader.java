package org.chancery.register.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.chancery.register.act.ActNumber;
import org.chancery.register.act.RegisterUnavailable;
import org.chancery.register.envelope.Envelope;
import org.chancery.register.envelope.Opening;
import org.chancery.register.keys.KeyFolder;
import org.chancery.register.note.Checkpoint;
import org.chancery.register.note.VerifierKey;
import org.chancery.register.store.LeafRows;
import org.chancery.register.store.SealedOpening;
import org.chancery.register.tiles.Bundle;
import org.chancery.register.tiles.TileNodes;
import org.chancery.register.tiles.TilePath;
import org.chancery.register.tree.ConsistencyProof;
import org.chancery.register.tree.Hash;
import org.chancery.register.tree.InclusionProof;

/**
 * The public log as it is served: everything here may be shown to everyone, and nothing beyond the last signed checkpoint is shown.
 * Works on a connection of chancery_app. Safe for several threads.
 */
public final class LogReader {
    private final DataSource database;
    private final PublishedLog published;

    /** A reader of the database and the key folder of one register. */
    public LogReader(DataSource database, KeyFolder keys) {
        this(database, new OwnLog(keys));
    }

    /** A reader of the tables of a log that is published so. */
    public LogReader(DataSource database, PublishedLog published) {
        this.database = database;
        this.published = published;
    }

    /** The signed checkpoint, served at {@code checkpoint}. */
    public byte[] checkpointNote() {
        try {
            return published.checkpointNote().orElseThrow(() -> new RegisterUnavailable("no checkpoint is signed yet"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the checkpoint says. */
    public Checkpoint checkpoint() {
        return Checkpoint.unverified(checkpointNote());
    }

    /** The keys that sign now, one a line in {@code vkey}. */
    public List<VerifierKey> verifierKeys() {
        try {
            return published.verifierKeys();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Which log this is: 1, or more for a successor. Permanent addresses contain it. */
    public int ordinal() {
        try {
            return published.ordinal();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The bytes of a tile or bundle, whole or partial; empty if the signed log has none of that width. */
    public Optional<byte[]> tile(TilePath path) {
        long available = path.level() > 7 ? 0 : checkpoint().size() >> (8 * path.level());
        long from = path.first();
        long to = from + path.width();
        if (to > available) {
            return Optional.empty();
        }
        return Optional.of(read(connection -> switch (path.content()) {
            case HASHES ->
                path.level() == 0
                        ? LeafRows.hashes(connection, from, to)
                        : LeafRows.tileRoots(connection, path.level(), from, to);
            case ENTRIES -> Bundle.write(path.content(), LeafRows.envelopes(connection, from, to));
            case OPENINGS -> Bundle.write(path.content(), openings(connection, from, to));
        }));
    }

    /** The published opening of a public act, served at {@code opening/N}; empty if there is none for the public. */
    public Optional<Opening> opening(ActNumber number) {
        long at = number.value();
        if (at >= checkpoint().size()) {
            return Optional.empty();
        }
        List<SealedOpening> found = read(connection -> SealedOpening.publicOnes(connection, at, at + 1));
        return found.stream().findFirst().map(this::open);
    }

    /** The envelope of an act; empty beyond the signed log. */
    public Optional<Envelope> envelope(ActNumber number) {
        return envelopes(number.value(), number.value() + 1).stream().findFirst();
    }

    /** Envelopes of the range [from, to), as far as the signed log reaches. */
    public List<Envelope> envelopes(long from, long to) {
        long end = Math.min(to, checkpoint().size());
        return from >= end
                ? List.of()
                : read(connection -> LeafRows.envelopes(connection, from, end)).stream()
                        .map(Envelope::parse)
                        .toList();
    }

    /** Proof that an act is part of the signed log. */
    public InclusionProof inclusion(ActNumber number) {
        long size = checkpoint().size();
        return InclusionProof.make(nodes(size), number.value(), size);
    }

    /** Proof that the signed log of size {@code to} only added to the one of size {@code from}. */
    public ConsistencyProof consistency(long from, long to) {
        if (to > checkpoint().size()) {
            throw new IllegalArgumentException(
                    "the signed log has " + checkpoint().size() + " acts, not " + to);
        }
        return ConsistencyProof.make(nodes(to), from, to);
    }

    /** Root of the tree of the first {@code size} acts, from the stored tiles. */
    public Hash root(long size) {
        return nodes(size).root(size);
    }

    private TileNodes nodes(long size) {
        return new TileNodes(
                path -> tile(path)
                        .orElseThrow(() -> new IllegalArgumentException("the signed log has no " + path.path())),
                size);
    }

    private List<byte[]> openings(Connection connection, long from, long to) throws SQLException {
        Map<Long, byte[]> found = new HashMap<>();
        for (SealedOpening opening : SealedOpening.publicOnes(connection, from, to)) {
            found.put(opening.number(), open(opening).published());
        }
        List<byte[]> bundle = new ArrayList<>();
        for (long number = from; number < to; number++) {
            bundle.add(found.getOrDefault(number, new byte[0]));
        }
        return bundle;
    }

    private Opening open(SealedOpening opening) {
        try {
            return published.open(opening);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface Query<T> {
        T run(Connection connection) throws SQLException;
    }

    private <T> T read(Query<T> query) {
        try (Connection connection = database.getConnection()) {
            return query.run(connection);
        } catch (SQLException e) {
            throw new RegisterUnavailable("the register could not be read: " + e.getMessage(), e);
        }
    }
}
