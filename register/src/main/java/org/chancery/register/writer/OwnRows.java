package org.chancery.register.writer;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import org.chancery.register.act.Act;
import org.chancery.register.act.Projector;
import org.chancery.register.act.Schemas;
import org.chancery.register.erasure.ErasureRecord;
import org.chancery.register.json.Json;
import org.chancery.register.store.Appends;
import org.chancery.register.store.TickRows;

/** What the register's own acts change in its own tables. Those tables are not rebuilt, so a replay leaves this projector out. */
final class OwnRows implements Projector {
    private final ErasureRecord erasures;

    OwnRows(ErasureRecord erasures) {
        this.erasures = erasures;
    }

    @Override
    public List<String> tables() {
        return List.of();
    }

    @Override
    public void project(Connection connection, List<Act> acts) throws SQLException {
        for (Act act : acts) {
            if (act.kind().equals(Schemas.LOG_OPENED) || act.kind().equals(Schemas.LOG_SUCCEEDED)) {
                Appends.log(
                        connection,
                        (int) act.content().number("ordinal"),
                        act.content().text("origin"),
                        act.number().value());
                ticks(connection, act);
            } else if (act.kind().equals(Schemas.ACT_PUBLISHED)) {
                publish(connection, act.content().number("number"));
            } else if (act.kind().equals(Schemas.ACT_ERASED)) {
                erasures.apply(connection, act);
            }
        }
    }

    /** The first tick is the one after the opening. */
    private static void ticks(Connection connection, Act act) throws SQLException {
        Json.Obj opened = act.content();
        if (opened.members().get("ticks") instanceof Json.Obj ticks) {
            Appends.ticks(connection, opened.number("ordinal"), ticks.number("every"), ticks.number("places"));
            TickRows.recorded(connection, act.recorded().toEpochMilli());
        }
    }

    private static void publish(Connection connection, long number) throws SQLException {
        try (PreparedStatement update =
                connection.prepareStatement("update register.opening set label_id = 0 where number = ?")) {
            update.setLong(1, number);
            if (update.executeUpdate() != 1) {
                throw new SQLException("act " + number + " has no opening that could be published");
            }
        }
    }
}
