package org.chancery.register;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.register.act.Act;
import org.chancery.register.act.Command;
import org.chancery.register.act.Precondition;
import org.chancery.register.act.Projector;
import org.chancery.register.act.Refusal;
import org.chancery.register.act.Rules;
import org.chancery.register.act.Schemas;
import org.chancery.register.act.Stated;
import org.chancery.register.envelope.Kind;
import org.chancery.register.json.Json;

/** A tiny module for tests: notes with a title, no two alike, kept in a fact table. */
public final class Notes implements Projector {
    public static final int LABEL = 7;
    public static final Kind KIND = new Kind("test.note");
    public static final Schemas SCHEMAS = Schemas.own().with(KIND);
    public static final Rules RULES = Rules.NONE.with("test.title-free", values -> isNew(values.text("title")));

    /** Creates the fact table as the owner of a module would. */
    public static Notes in(TestDatabase database) {
        database.execute("create schema if not exists test authorization chancery_owner");
        database.execute("create table if not exists test.note_facts (title text primary key, number bigint not null, "
                + "author text, label_id int not null default 0)");
        database.execute("alter table test.note_facts owner to chancery_owner");
        database.execute("grant usage on schema test to chancery_writer");
        database.execute("grant select, insert, delete, truncate on test.note_facts to chancery_writer");
        return new Notes();
    }

    public static Command note(String title) {
        return Command.of(KIND, 1, Json.object().with("title", title)).onlyIf(isNew(title));
    }

    /** A restricted note by a person, under the same condition. */
    public static Command secret(String title) {
        return Command.of(KIND, 1, Json.object().with("title", title))
                .withPersonal(Json.object().with("author", "A. Person"))
                .about("title/" + title)
                .onlyIf(new Stated("test.title-free", Json.object().with("title", title)))
                .restrictedTo(LABEL);
    }

    static Precondition isNew(String title) {
        return connection -> {
            try (PreparedStatement select =
                    connection.prepareStatement("select number from test.note_facts where title = ?")) {
                select.setString(1, title);
                try (ResultSet row = select.executeQuery()) {
                    return row.next()
                            ? Optional.of(new Refusal("title-taken", Map.of("number", row.getString(1))))
                            : Optional.empty();
                }
            }
        };
    }

    @Override
    public List<String> tables() {
        return List.of("test.note_facts");
    }

    @Override
    public void project(Connection connection, List<Act> acts) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into test.note_facts (title, number, author, label_id) values (?, ?, ?, ?)")) {
            for (Act act : acts) {
                if (act.kind().equals(KIND)) {
                    insert.setString(1, act.content().text("title"));
                    insert.setLong(2, act.number().value());
                    insert.setString(3, act.personal() instanceof Json.Obj names ? names.text("author") : null);
                    insert.setInt(4, act.label());
                    insert.addBatch();
                }
            }
            insert.executeBatch();
        }
    }

    /** The whole table as text, to be compared. */
    public static String facts(TestDatabase database) {
        try (Connection connection = database.administrator().getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "select coalesce(string_agg(n::text, E'\\n' order by number), '') from test.note_facts n")) {
            row.next();
            return row.getString(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
