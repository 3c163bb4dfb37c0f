package org.chancery.server.technologies;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.chancery.law.instrument.LocalizedText;
import org.chancery.law.instrument.StateCode;
import org.chancery.law.scope.ProjectClass;
import org.chancery.register.json.Json;

/** Rows of the register of technologies. */
final class TechnologyRows {

    private TechnologyRows() {}

    static Technology technology(ResultSet row, List<StateCode> joined) throws SQLException {
        return new Technology(
                row.getObject("technology", UUID.class),
                row.getLong("first"),
                row.getLong("number"),
                new StateCode(row.getString("state")),
                joined,
                row.getObject("notified", LocalDate.class),
                row.getObject("stated", LocalDate.class),
                statement(row),
                Optional.ofNullable(row.getObject("line", UUID.class)),
                row.getInt("label_id"));
    }

    /** The columns of a technology in a list; {@code states} has the notifier first. */
    static Listed listed(ResultSet row) throws SQLException {
        return new Listed(
                row.getObject("technology", UUID.class),
                name(row),
                texts(row, "states").stream().map(StateCode::new).toList(),
                classes(row),
                Optional.of(Phase.valueOf(row.getString("phase"))),
                row.getObject("notified", LocalDate.class),
                row.getInt("label_id"));
    }

    static Listed line(ResultSet row) throws SQLException {
        return new Listed(
                row.getObject("line", UUID.class),
                name(row),
                List.of(),
                classes(row),
                Optional.empty(),
                row.getObject("on_date", LocalDate.class),
                row.getInt("label_id"));
    }

    static Said said(ResultSet row) throws SQLException {
        return new Said(
                row.getLong("number"),
                row.getObject("on_date", LocalDate.class),
                statement(row),
                row.getString("reason"));
    }

    static Waiting waiting(ResultSet row) throws SQLException {
        return new Waiting(
                row.getObject("technology", UUID.class),
                row.getString("act"),
                row.getString("state"),
                row.getString("refusal"),
                row.getTimestamp("at").toInstant(),
                Optional.ofNullable(row.getTimestamp("due")).map(java.sql.Timestamp::toInstant));
    }

    private static Statement statement(ResultSet row) throws SQLException {
        return StatementJson.read((Json.Obj) Json.parse(row.getString("content")));
    }

    private static LocalizedText name(ResultSet row) throws SQLException {
        return StatementJson.text(Json.parse(row.getString("name")));
    }

    private static List<ProjectClass> classes(ResultSet row) throws SQLException {
        return texts(row, "classes").stream().map(ProjectClass::new).toList();
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return Arrays.asList((String[]) row.getArray(column).getArray());
    }
}
