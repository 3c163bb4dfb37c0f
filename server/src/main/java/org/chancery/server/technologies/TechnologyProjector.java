package org.chancery.server.technologies;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.chancery.law.instrument.LocalizedText;
import org.chancery.register.act.Act;
import org.chancery.register.act.Erased;
import org.chancery.register.act.Projector;
import org.chancery.register.json.Json;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes the facts of the register of technologies. The row of a technology is always that of its latest statement. */
@Component
class TechnologyProjector implements Projector {

    private static final String REMOVE = "delete from technologies.technology_facts where technology = ?";
    private static final String LATEST =
            "insert into technologies.technology_facts (technology, first, number, state, notified,"
                    + " stated, phase, classes, line, name, content, words, label_id)"
                    + " select s.technology, f.number, s.number, s.state, f.on_date, s.on_date, s.phase, s.classes, s.line, s.name, s.content,"
                    + " to_tsvector('pg_catalog.russian', s.said), s.label_id"
                    + " from (select * from technologies.statement_facts where technology = ? order by number desc limit 1) s,"
                    + " (select * from technologies.statement_facts where technology = ? order by number limit 1) f";

    @Override
    public List<String> tables() {
        return List.of(
                "technologies.statement_facts",
                "technologies.technology_facts",
                "technologies.join_facts",
                "technologies.line_facts");
    }

    @Override
    public void project(Connection connection, List<Act> acts) throws SQLException {
        for (Act act : acts) {
            if (act.kind().equals(TechnologyKinds.NOTIFIED) || act.kind().equals(TechnologyKinds.RESTATED)) {
                stated(connection, act);
            } else if (act.kind().equals(TechnologyKinds.JOINED)) {
                joined(connection, act);
            } else if (act.kind().equals(TechnologyKinds.LISTED)) {
                listed(connection, act);
            }
        }
    }

    /** A statement that is gone uncovers the one before. */
    @Override
    public void erase(Connection connection, Erased erased) throws SQLException {
        Optional<UUID> of = technologyOf(connection, erased.number().value());
        Projector.super.erase(connection, erased);
        if (of.isPresent()) {
            refresh(connection, of.get());
        }
    }

    private static void stated(Connection connection, Act act) throws SQLException {
        Json.Obj content = act.content();
        Statement statement = StatementJson.read(content);
        UUID id = TechnologyRules.id(content);
        insert(
                connection,
                "insert into technologies.statement_facts (number, technology, state, on_date, phase, classes, line, name, reason,"
                        + " content, said, label_id) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                act.number().value(),
                id,
                content.text("state"),
                LocalDate.parse(content.text("date")),
                statement.phase().name(),
                classes(connection, content),
                StatementJson.id(content, "line").orElse(null),
                name(statement.name()),
                content.text("reason"),
                new String(StatementJson.write(statement).canonical(), java.nio.charset.StandardCharsets.UTF_8),
                Statement.folded(statement.said()),
                act.label());
        refresh(connection, id);
    }

    private static void joined(Connection connection, Act act) throws SQLException {
        insert(
                connection,
                "insert into technologies.join_facts (number, technology, state, on_date, label_id) values (?, ?, ?, ?, ?)",
                act.number().value(),
                TechnologyRules.id(act.content()),
                act.content().text("state"),
                LocalDate.parse(act.content().text("date")),
                act.label());
    }

    private static void listed(Connection connection, Act act) throws SQLException {
        Json.Obj content = act.content();
        insert(
                connection,
                "insert into technologies.line_facts (number, line, agreement, name, classes, on_date, label_id)"
                        + " values (?, ?, ?, ?, ?, ?, ?)",
                act.number().value(),
                UUID.fromString(content.text("line")),
                content.text("agreement"),
                name(StatementJson.text(content.get("name"))),
                classes(connection, content),
                LocalDate.parse(content.text("date")),
                act.label());
    }

    private static void refresh(Connection connection, UUID id) throws SQLException {
        insert(connection, REMOVE, id);
        insert(connection, LATEST, id, id);
    }

    private static Optional<UUID> technologyOf(Connection connection, long number) throws SQLException {
        try (PreparedStatement query =
                connection.prepareStatement("select technology from technologies.statement_facts where number = ?")) {
            query.setLong(1, number);
            try (ResultSet row = query.executeQuery()) {
                return row.next() ? Optional.of(row.getObject(1, UUID.class)) : Optional.empty();
            }
        }
    }

    private static String name(LocalizedText name) {
        return new String(StatementJson.write(name).canonical(), java.nio.charset.StandardCharsets.UTF_8);
    }

    private static Object classes(Connection connection, Json.Obj content) throws SQLException {
        return connection.createArrayOf(
                "text", StatementJson.texts(content, "classes").toArray(String[]::new));
    }

    private static void insert(Connection connection, String statement, @Nullable Object... values)
            throws SQLException {
        try (PreparedStatement row = connection.prepareStatement(statement)) {
            for (int i = 0; i < values.length; i++) {
                row.setObject(i + 1, values[i]);
            }
            row.executeUpdate();
        }
    }
}
