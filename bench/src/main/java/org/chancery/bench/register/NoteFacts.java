package org.chancery.bench.register;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.chancery.register.act.Absent;
import org.chancery.register.act.Act;
import org.chancery.register.act.Command;
import org.chancery.register.act.Projector;
import org.chancery.register.act.Refusal;
import org.chancery.register.act.Schemas;
import org.chancery.register.envelope.Kind;
import org.chancery.register.json.Json;

/** The module that is measured: notes of 600 bytes with an author, unique by title, kept in a fact table. */
final class NoteFacts implements Projector {
    static final Kind KIND = new Kind("bench.note");
    static final Schemas SCHEMAS = Schemas.own().with(KIND);
    static final String BODY =
            "A decision about something, with its reasons. ".repeat(12).substring(0, 540);

    static NoteFacts create(DataSource owner) throws SQLException {
        try (Connection connection = owner.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create schema bench");
            statement.execute("grant usage on schema bench to chancery_writer");
            statement.execute("create table bench.note_facts (title text primary key, number bigint not null)");
            statement.execute("grant select, insert, truncate on bench.note_facts to chancery_writer");
            statement.execute("create table bench.plain (id bigint generated always as identity primary key, "
                    + "envelope bytea not null, content bytea not null, personal bytea not null)");
            statement.execute("grant select, insert on bench.plain to chancery_writer");
        }
        return new NoteFacts();
    }

    /** A note with both parts; its content document has about 600 bytes. */
    static Command note(String title) {
        return Command.of(KIND, 1, Json.object().with("body", BODY).with("title", title))
                .withPersonal(
                        Json.object().with("author", "A Person of Some Length").with("title", "Legal Officer"));
    }

    static Command noteIfNew(String title) {
        Refusal taken = new Refusal("title-taken", Map.of("title", title));
        return note(title)
                .about(title)
                .onlyIf(new Absent("select from bench.note_facts where title = ?", title, taken));
    }

    @Override
    public List<String> tables() {
        return List.of("bench.note_facts");
    }

    @Override
    public void project(Connection connection, List<Act> acts) throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement("insert into bench.note_facts (title, number) values (?, ?)")) {
            for (Act act : acts) {
                if (act.kind().equals(KIND)) {
                    insert.setString(1, act.content().text("title"));
                    insert.setLong(2, act.number().value());
                    insert.addBatch();
                }
            }
            insert.executeBatch();
        }
    }
}
