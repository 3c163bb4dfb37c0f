package org.chancery.server.labels;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.chancery.register.act.Act;
import org.chancery.register.act.Projector;
import org.chancery.register.json.Json;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes the facts about authorisations and events. Of an erased authorisation the number and the references stay. */
@Component
class AuthorisationProjector implements Projector {

    @Override
    public List<String> tables() {
        return List.of("labels.authorisation_facts", "labels.authorisation_end_facts", "labels.event_facts");
    }

    @Override
    public void project(Connection connection, List<Act> acts) throws SQLException {
        for (Act act : acts) {
            if (act.kind().equals(AuthorisationKinds.GRANTED)) {
                granted(connection, act);
            } else if (act.kind().equals(AuthorisationKinds.ENDED)) {
                insert(
                        connection,
                        "insert into labels.authorisation_end_facts (number, authorisation, last_day, ground, label_id)"
                                + " values (?, ?, ?, ?, ?)",
                        act.number().value(),
                        act.content().text("authorisation"),
                        date(act.content(), "lastDay"),
                        ground(act),
                        act.label());
            } else if (act.kind().equals(AuthorisationKinds.EVENT_HAPPENED)) {
                insert(
                        connection,
                        "insert into labels.event_facts (number, event, happened, label_id) values (?, ?, ?, ?)",
                        act.number().value(),
                        act.content().text("event"),
                        date(act.content(), "date"),
                        act.label());
            }
        }
    }

    private static void granted(Connection connection, Act act) throws SQLException {
        Json.@Nullable Obj opens = act.personal() instanceof Json.Obj known ? known : null;
        insert(
                connection,
                "insert into labels.authorisation_facts (number, authorisation, mandate, acts_for, level, caveats, cases,"
                        + " conflicts, briefed_until, everything, first_day, last_day, ground, label_id)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                act.number().value(),
                act.content().text("authorisation"),
                act.content().text("mandate"),
                opens == null ? null : opens.text("actsFor"),
                opens == null ? null : opens.text("level"),
                opens == null ? null : texts(opens, "caveats"),
                opens == null ? null : texts(opens, "cases"),
                opens == null ? null : texts(opens, "conflicts"),
                opens == null ? null : date(opens, "briefedUntil"),
                opens != null && opens.get("everything").equals(new Json.Bool(true)),
                opens == null ? null : date(opens, "firstDay"),
                opens == null ? null : date(opens, "lastDay"),
                ground(act),
                act.label());
    }

    /** Personal since it may tell of a person; acts of earlier versions have that of an end in their public part. */
    private static @Nullable String ground(Act act) {
        if (act.personal() instanceof Json.Obj known && known.members().get("ground") instanceof Json.Str(String it)) {
            return it;
        }
        return act.content().members().get("ground") instanceof Json.Str(String it) ? it : null;
    }

    private static String[] texts(Json.Obj from, String name) {
        return ((Json.Arr) from.get(name))
                .items().stream().map(it -> ((Json.Str) it).value()).toArray(String[]::new);
    }

    private static @Nullable LocalDate date(Json.Obj from, String name) {
        return from.members().containsKey(name) ? LocalDate.parse(from.text(name)) : null;
    }

    private static void insert(Connection connection, String statement, @Nullable Object... values)
            throws SQLException {
        try (PreparedStatement row = connection.prepareStatement(statement)) {
            for (int i = 0; i < values.length; i++) {
                if (values[i] instanceof String[] texts) {
                    row.setArray(i + 1, connection.createArrayOf("text", texts));
                } else {
                    row.setObject(i + 1, values[i]);
                }
            }
            row.executeUpdate();
        }
    }
}
