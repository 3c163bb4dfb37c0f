package org.chancery.register.erasure;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.register.act.Act;
import org.chancery.register.act.Command;
import org.chancery.register.act.Precondition;
import org.chancery.register.act.Refusal;
import org.chancery.register.act.Retention;
import org.chancery.register.act.RetentionPolicy;
import org.chancery.register.act.Rules;
import org.chancery.register.act.Schemas;
import org.chancery.register.json.Json;
import org.chancery.register.keys.KeyFolder;
import org.chancery.register.read.SealedActs;
import org.chancery.register.store.Head;
import org.chancery.register.store.SealedAct;

/** When an act, or the names in it, may be erased: asked in the transaction that would record the erasure. */
public final class ErasureRule {
    /** Name of the rule; its values are {@code number} and {@code whole}. */
    public static final String NAME = "register.may-be-erased";

    private final KeyFolder keys;
    private final Schemas schemas;
    private final RetentionPolicy retention;
    private final Optional<Clock> clock;

    /** The rule under a retention policy; {@code clock} stands in for the clock of the database where it is given. */
    public ErasureRule(KeyFolder keys, Schemas schemas, RetentionPolicy retention, Optional<Clock> clock) {
        this.keys = keys;
        this.schemas = schemas;
        this.retention = retention;
        this.clock = clock;
    }

    /** The rules with this one. */
    public Rules addTo(Rules rules) {
        return rules.with(
                NAME,
                values -> precondition(
                        values.number("number"), values.get("whole").equals(new Json.Bool(true))));
    }

    private Precondition precondition(long number, boolean whole) {
        return connection -> {
            List<SealedAct> found = SealedAct.range(connection, number, number + 1);
            if (found.isEmpty() || found.getFirst().label() < Command.PUBLIC) {
                return refused("no-such-act", Map.of());
            }
            SealedAct leaf = found.getFirst();
            if (leaf.isErased() || !whole && leaf.personal().length == 0) {
                return refused("already-erased", Map.of());
            }
            if (whole && isPublic(connection, number)) {
                return refused("not-restricted", Map.of());
            }
            return kept(connection, opened(leaf), whole);
        };
    }

    private Optional<Refusal> kept(Connection connection, Act act, boolean whole) throws SQLException {
        if (!whole && act.personal().equals(Json.NULL)) {
            return refused("no-names-of-persons", Map.of());
        }
        Retention keeps = Schemas.isOwn(act.kind()) ? Retention.PERMANENT : retention.of(act.kind());
        Optional<Instant> until = keeps.until(act.recorded(), whole);
        if (until.isEmpty()) {
            return refused("kept-for-ever", Map.of("retention", keeps.name()));
        }
        Instant now = Instant.ofEpochMilli(
                clock.isPresent() ? clock.get().millis() : Head.read(connection).now());
        return now.isBefore(until.get())
                ? refused(
                        "kept-until",
                        Map.of("retention", keeps.name(), "until", until.get().toString()))
                : Optional.empty();
    }

    private Act opened(SealedAct leaf) throws SQLException {
        try {
            return new SealedActs(keys.actKeys()).act(leaf, schemas);
        } catch (IOException e) {
            throw new SQLException("the act to be erased cannot be opened: " + e.getMessage(), e);
        }
    }

    private static boolean isPublic(Connection connection, long number) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement("select label_id from register.opening where number = ?")) {
            select.setLong(1, number);
            try (ResultSet row = select.executeQuery()) {
                return row.next() && row.getInt(1) == Command.PUBLIC;
            }
        }
    }

    private static Optional<Refusal> refused(String code, Map<String, String> values) {
        return Optional.of(new Refusal(code, values));
    }
}
