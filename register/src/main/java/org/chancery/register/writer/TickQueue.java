package org.chancery.register.writer;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.chancery.register.act.Command;
import org.chancery.register.act.Stated;
import org.chancery.register.act.UnknownAct;
import org.chancery.register.envelope.Padding;
import org.chancery.register.json.Json;
import org.chancery.register.keys.ActKey;
import org.chancery.register.keys.ActKey.Part;
import org.chancery.register.pending.PendingCommand;
import org.chancery.register.store.PendingRows;

/**
 * The pending commands that a tick can take, oldest first. Commands of a kind or under a rule that this program does not know stay
 * where they are, for a newer one.
 *
 * @param taken at most as many as there are places
 * @param lost commands whose keys are gone, because they were decided in a log of which a loss left only an older part
 */
record TickQueue(List<Taken> taken, List<Lost> lost) {
    private static final int CHUNK = 64;

    record Taken(UUID id, ActKey key, PendingCommand command) {}

    record Lost(UUID id, ActKey key) {}

    static TickQueue read(Instant before, int places, Connection connection, WriterSettings settings)
            throws SQLException, IOException {
        List<Taken> taken = new ArrayList<>();
        List<Lost> lost = new ArrayList<>();
        List<PendingRows.Row> rows;
        int read = 0;
        do {
            rows = PendingRows.waiting(connection, before.toEpochMilli(), read, CHUNK);
            read += rows.size();
            for (PendingRows.Row row : rows) {
                ActKey key = settings.keys().pendingKeys().get(row.keySlot());
                if (key.isErased(Part.CONTENT)) {
                    lost.add(new Lost(row.id(), key));
                    continue;
                }
                PendingCommand command = opened(row, key);
                if (taken.size() < places && isKnown(command.command(), settings)) {
                    taken.add(new Taken(row.id(), key, command));
                }
            }
        } while (rows.size() == CHUNK && taken.size() < places);
        return new TickQueue(taken, lost);
    }

    private static PendingCommand opened(PendingRows.Row row, ActKey key) throws IOException {
        byte[] sealed = row.command();
        try {
            return PendingCommand.of(Padding.strip(key.open(Part.CONTENT, sealed == null ? new byte[0] : sealed), 0));
        } catch (GeneralSecurityException e) {
            throw new IOException("a pending command cannot be opened: its key in the key folder is another one", e);
        }
    }

    private static boolean isKnown(Command command, WriterSettings settings) {
        try {
            settings.schemas().requireKnown(command.kind(), command.schema());
        } catch (UnknownAct e) {
            return false;
        }
        return !(command.precondition() instanceof Stated(String rule, Json.Obj values))
                || settings.rules().knows(rule);
    }
}
