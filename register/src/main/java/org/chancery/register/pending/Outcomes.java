package org.chancery.register.pending;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.chancery.register.act.ActNumber;
import org.chancery.register.act.Outcome;
import org.chancery.register.act.Receipt;
import org.chancery.register.act.Refusal;
import org.chancery.register.act.RegisterUnavailable;
import org.chancery.register.envelope.Envelope;
import org.chancery.register.keys.ActKey;
import org.chancery.register.keys.ActKey.Part;
import org.chancery.register.keys.KeyFolder;
import org.chancery.register.store.LeafRows;
import org.chancery.register.store.PendingRows;

/** What became of restricted commands, kept until their callers have read it. */
public final class Outcomes {
    private final DataSource database;
    private final KeyFolder keys;

    /** Outcomes in the database and key folder of one register. */
    public Outcomes(DataSource database, KeyFolder keys) {
        this.database = database;
        this.keys = keys;
    }

    /** The outcome of one command as far as a signed checkpoint covers it; empty if there is none of this name, or it was read. */
    public Optional<Outcome> find(UUID id, Instant nextTick) {
        return read(connection -> {
            Optional<PendingRows.Row> row = PendingRows.find(connection, id);
            return row.isEmpty() ? Optional.empty() : Optional.of(outcome(connection, row.get(), nextTick));
        });
    }

    /** All outcomes that were not read yet and that a signed checkpoint covers. */
    public List<Outcome> unread() {
        return read(connection -> {
            List<Outcome> unread = new ArrayList<>();
            for (PendingRows.Row row : PendingRows.decided(connection)) {
                Outcome outcome = outcome(connection, row, Instant.EPOCH);
                if (!(outcome instanceof Outcome.Waiting)) {
                    unread.add(outcome);
                }
            }
            return unread;
        });
    }

    /** Forgets an outcome that was read, with its keys. */
    public void forget(UUID id) {
        read(connection -> {
            Optional<PendingRows.Row> row = PendingRows.find(connection, id);
            if (row.isPresent() && row.get().outcome() != null) {
                PendingRows.delete(connection, id);
                if (!connection.getAutoCommit()) {
                    connection.commit();
                }
                keys.pendingKeys().erase(row.get().keySlot(), Part.CONTENT);
                keys.pendingKeys().erase(row.get().keySlot(), Part.PERSONAL);
            }
            return row;
        });
    }

    /** Destroys the keys of commands that are decided, so that no copy of a command outlives an erasure of its act. */
    public void eraseDecided() {
        read(connection -> {
            List<PendingRows.Row> decided = PendingRows.decided(connection);
            for (PendingRows.Row row : decided) {
                if (!keys.pendingKeys().get(row.keySlot()).isErased(Part.CONTENT)) {
                    keys.pendingKeys().erase(row.keySlot(), Part.CONTENT);
                }
            }
            return decided;
        });
    }

    private Outcome outcome(Connection connection, PendingRows.Row row, Instant nextTick)
            throws SQLException, IOException {
        byte[] sealed = row.outcome();
        if (sealed == null) {
            return new Outcome.Waiting(row.id(), nextTick);
        }
        return switch (opened(keys.pendingKeys().get(row.keySlot()), sealed)) {
            case Judgement.Refused(Refusal refusal) -> new Outcome.Refused(row.id(), refusal);
            case Judgement.Numbered(ActNumber number) ->
                keys.storedSize() <= number.value()
                        ? new Outcome.Waiting(row.id(), nextTick)
                        : new Outcome.Recorded(row.id(), receipt(connection, number));
        };
    }

    private static Judgement opened(ActKey key, byte[] sealed) throws IOException {
        try {
            return Judgement.of(key.openAgain(Part.PERSONAL, sealed));
        } catch (GeneralSecurityException e) {
            throw new IOException("an outcome cannot be opened: the key folder is not the one it was sealed with", e);
        }
    }

    private Receipt receipt(Connection connection, ActNumber number) throws SQLException, IOException {
        long at = number.value();
        Envelope envelope =
                Envelope.parse(LeafRows.envelopes(connection, at, at + 1).getFirst());
        return new Receipt(number, envelope.recorded(), envelope.leafHash(), keys.storedSize());
    }

    private interface Query<T> {
        T run(Connection connection) throws SQLException, IOException;
    }

    private <T> T read(Query<T> query) {
        try (Connection connection = database.getConnection()) {
            return query.run(connection);
        } catch (SQLException | IOException e) {
            throw new RegisterUnavailable("the outcomes could not be read: " + e.getMessage(), e);
        }
    }
}
