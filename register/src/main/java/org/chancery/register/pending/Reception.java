package org.chancery.register.pending;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.chancery.register.act.Command;
import org.chancery.register.act.Pending;
import org.chancery.register.act.Precondition;
import org.chancery.register.act.RegisterUnavailable;
import org.chancery.register.act.Rules;
import org.chancery.register.act.Schemas;
import org.chancery.register.act.Stated;
import org.chancery.register.act.Ticks;
import org.chancery.register.act.UnknownAct;
import org.chancery.register.envelope.Arrival;
import org.chancery.register.envelope.Padding;
import org.chancery.register.json.Json;
import org.chancery.register.keys.ActKey;
import org.chancery.register.keys.ActKey.Part;
import org.chancery.register.keys.KeyFolder;
import org.chancery.register.store.PendingRows;

/** Receives restricted commands: each is durable and sealed, with a key of its own, before the caller has an answer. */
public final class Reception {
    private static final int SMALLEST = 4096;

    private final DataSource database;
    private final KeyFolder keys;
    private final Schemas schemas;
    private final Rules rules;
    private final Ticks ticks;
    private final Optional<Clock> clock;

    /** A reception; {@code clock} stands in for the clock of the database where it is given. */
    public Reception(
            DataSource database, KeyFolder keys, Schemas schemas, Rules rules, Ticks ticks, Optional<Clock> clock) {
        this.database = database;
        this.keys = keys;
        this.schemas = schemas;
        this.rules = rules;
        this.ticks = ticks;
        this.clock = clock;
    }

    /** Stores the command; when this returns it will be decided at a tick, whatever happens to this process. */
    public Pending receive(Command command) {
        requireStorable(command);
        try (Connection connection = database.getConnection()) {
            Instant arrived = now(connection);
            PendingCommand pending = PendingCommand.received(command, new Arrival(UUID.randomUUID(), arrived));
            ActKey key = ActKey.random();
            byte[] bytes = pending.bytes();
            byte[] sealed = key.seal(Part.CONTENT, Padding.pad(bytes, Padding.size(bytes.length, SMALLEST)));
            long slot = keys.addPendingKey(key);
            PendingRows.insert(connection, pending.arrival().id(), arrived.toEpochMilli(), slot, sealed);
            if (!connection.getAutoCommit()) {
                connection.commit();
            }
            return new Pending(
                    pending.arrival().id(),
                    pending.content().commitment(),
                    pending.personalDocument().commitment(),
                    arrived,
                    ticks.after(arrived));
        } catch (SQLException | IOException e) {
            throw new RegisterUnavailable(
                    "the command could not be stored, so it was not received: " + e.getMessage(), e);
        }
    }

    private void requireStorable(Command command) {
        if (command.label() == Command.PUBLIC) {
            throw new IllegalArgumentException("a public act is appended, it does not wait for a tick");
        }
        if (schemas.newest(command.kind()) != command.schema()) {
            throw new UnknownAct(
                    command.kind(), command.schema(), "new acts use version " + schemas.newest(command.kind()));
        }
        if (command.precondition() instanceof Stated(String rule, Json.Obj values)) {
            if (!rules.knows(rule)) {
                throw new IllegalArgumentException("rule " + rule + " is not known to this register");
            }
        } else if (command.precondition() != Precondition.NONE) {
            throw new IllegalArgumentException("a restricted command waits, perhaps until after a restart: state its "
                    + "precondition as the name of a rule with values, not as a function");
        }
    }

    private Instant now(Connection connection) throws SQLException {
        if (clock.isPresent()) {
            return Instant.ofEpochMilli(clock.get().millis());
        }
        try (Statement select = connection.createStatement();
                ResultSet row =
                        select.executeQuery("select floor(extract(epoch from clock_timestamp()) * 1000)::bigint")) {
            row.next();
            return Instant.ofEpochMilli(row.getLong(1));
        }
    }
}
