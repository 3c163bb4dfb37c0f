package org.chancery.server.incidents;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.chancery.law.instrument.Recipient;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Rows of incidents and their steps, within a transaction that has said in whose name it works. */
final class IncidentTable {

    private static final String SELECT = "select * from incidents.incident_work";

    private IncidentTable() {}

    static void add(JdbcClient sql, UUID id, NewIncident incident, Instant aware) {
        sql.sql("insert into incidents.incident_work (incident, kind, what, concerns, originators, personal_data,"
                        + " discovered, aware, label_id) values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        id,
                        incident.kind().name(),
                        incident.what().strip(),
                        incident.concerns().strip(),
                        incident.originators().stream().map(Recipient::toString).toArray(String[]::new),
                        incident.touchesPersonalData(),
                        utc(incident.discovered()),
                        utc(aware),
                        incident.label())
                .update();
        incident.involved().forEach(person -> involve(sql, id, person));
    }

    static void involve(JdbcClient sql, UUID id, String person) {
        sql.sql("insert into incidents.involved_work (incident, person) values (?, ?) on conflict do nothing")
                .params(id, person)
                .update();
    }

    static void done(JdbcClient sql, UUID id, String what, String person, String office, String note) {
        sql.sql("insert into incidents.step_work (incident, what, person, office, note) values (?, ?, ?, ?, ?)")
                .params(id, what, person, office, note)
                .update();
    }

    static Optional<Incident> find(JdbcClient sql, UUID id) {
        return sql.sql("select * from incidents.incident_work_by_id(?)")
                .param(id)
                .query((row, at) -> incident(row))
                .optional();
    }

    /** Open ones first, then by the moment of awareness, the latest first. */
    static List<Incident> all(JdbcClient sql) {
        return sql.sql(SELECT + " order by standing = 'CLOSED', aware desc, incident")
                .query((row, at) -> incident(row))
                .list();
    }

    static List<Incident.Done> steps(JdbcClient sql, UUID id) {
        return sql.sql("select what, at, person, office, note from incidents.step_work where incident = ?"
                        + " order by at, step")
                .param(id)
                .query((row, at) -> new Incident.Done(
                        row.getString(1),
                        row.getObject(2, OffsetDateTime.class).toInstant(),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5)))
                .list();
    }

    /** Whether the person is the reporter, as far as that may be known, or involved. */
    static boolean isOwn(JdbcClient sql, UUID id, String person) {
        return sql.sql("select exists (select from incidents.reporter_work where incident = ? and person = ?)"
                        + " or exists (select from incidents.involved_work where incident = ? and person = ?)")
                .params(id, person, id, person)
                .query(Boolean.class)
                .single();
    }

    static OffsetDateTime utc(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }

    static Optional<Instant> moment(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }

    private static Incident incident(ResultSet row) throws SQLException {
        @Nullable String proposedBy = row.getString("closure_by");
        @Nullable String damage = row.getString("damage");
        String[] originators = (String[]) row.getArray("originators").getArray();
        return new Incident(
                row.getObject("incident", UUID.class),
                IncidentKind.valueOf(row.getString("kind")),
                Standing.valueOf(row.getString("standing")),
                row.getInt("version"),
                row.getString("what"),
                row.getString("concerns"),
                Arrays.stream(originators).map(Recipient::of).toList(),
                row.getBoolean("personal_data"),
                new Incident.Times(
                        moment(row, "discovered").orElseThrow(),
                        moment(row, "reported").orElseThrow(),
                        moment(row, "aware").orElseThrow()),
                new Incident.Outcome(
                        row.getString("assessment"),
                        Optional.ofNullable(damage).map(Damage::valueOf),
                        row.getString("measures"),
                        row.getString("lessons"),
                        row.getString("public_line")),
                proposedBy == null
                        ? Optional.empty()
                        : Optional.of(new Incident.Closure(
                                proposedBy, moment(row, "closure_at").orElseThrow())),
                row.getInt("label_id"));
    }
}
