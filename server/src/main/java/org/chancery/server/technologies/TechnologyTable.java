package org.chancery.server.technologies;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.chancery.law.instrument.StateCode;
import org.chancery.server.database.Reading;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the register has, as a reader may know it; row security decides which rows that are. */
@Component
class TechnologyTable {

    private static final String COLUMNS =
            "select t.technology, t.name, t.phase, t.classes, t.notified, t.line, t.label_id,"
                    + " t.state || array(select j.state from technologies.join_facts j where j.technology = t.technology order by j.number)"
                    + " as states from ";
    private static final String LINES =
            "select distinct on (line) * from technologies.line_facts order by line, number desc";
    private static final int FOUND = 200;

    private final Reading reading;

    TechnologyTable(Reading reading) {
        this.reading = reading;
    }

    Optional<Technology> find(String reader, UUID id) {
        return reading.as(
                reader,
                sql -> sql.sql("select * from technologies.technology_facts_by_id(?)")
                        .param(id)
                        .query((row, at) -> TechnologyRows.technology(row, List.of()))
                        .optional()
                        .map(it -> with(it, joined(sql, id))));
    }

    List<Joined> joined(String reader, UUID id) {
        return reading.as(reader, sql -> joined(sql, id));
    }

    /** Technologies and the public lines of those that the reader does not see, the latest first. */
    List<Listed> all(String reader) {
        return reading.as(reader, sql -> listed(sql, sql.sql(COLUMNS + "technologies.technology_facts t")));
    }

    /** The same for those in whose free text all words stand; of lines, in their names. */
    List<Listed> search(String reader, String asked) {
        return reading.as(reader, sql -> {
            List<Listed> found = sql.sql(COLUMNS + "technologies.technology_facts_search(?, ?) t")
                    .params(Statement.folded(asked), FOUND)
                    .query((row, at) -> TechnologyRows.listed(row))
                    .list();
            Set<UUID> own = ownLines(sql);
            List<Listed> all = new ArrayList<>(found);
            lines(sql).stream()
                    .filter(it -> !own.contains(it.id()))
                    .filter(it -> it.name().byLanguage().values().stream().anyMatch(name -> has(name, asked)))
                    .forEach(all::add);
            return sorted(all);
        });
    }

    Optional<Listed> line(String reader, UUID id) {
        return reading.as(
                reader,
                sql -> sql.sql("select * from technologies.line_facts where line = ? order by number desc limit 1")
                        .param(id)
                        .query((row, at) -> TechnologyRows.line(row))
                        .optional());
    }

    /** The technology of a public line, if the reader may know it. */
    Optional<UUID> ofLine(String reader, UUID line) {
        return reading.as(
                reader,
                sql -> sql.sql("select technology from technologies.technology_facts where line = ?")
                        .param(line)
                        .query(UUID.class)
                        .optional());
    }

    /** Every statement of a technology, the first first. */
    List<Said> statements(String reader, UUID id) {
        return reading.as(
                reader,
                sql -> sql.sql("select * from technologies.statement_facts where technology = ? order by number")
                        .param(id)
                        .query((row, at) -> TechnologyRows.said(row))
                        .list());
    }

    private static List<Listed> listed(JdbcClient sql, JdbcClient.StatementSpec question) {
        Set<UUID> own = ownLines(sql);
        List<Listed> all = new ArrayList<>(
                question.query((row, at) -> TechnologyRows.listed(row)).list());
        lines(sql).stream().filter(it -> !own.contains(it.id())).forEach(all::add);
        return sorted(all);
    }

    private static List<Listed> lines(JdbcClient sql) {
        return sql.sql(LINES).query((row, at) -> TechnologyRows.line(row)).list();
    }

    private static Set<UUID> ownLines(JdbcClient sql) {
        return new HashSet<>(sql.sql("select line from technologies.technology_facts where line is not null")
                .query(UUID.class)
                .list());
    }

    private static List<Listed> sorted(List<Listed> all) {
        all.sort(java.util.Comparator.comparing(Listed::since).reversed().thenComparing(Listed::id));
        return List.copyOf(all);
    }

    private static boolean has(String name, String asked) {
        String folded = Statement.folded(name);
        return Arrays.stream(Statement.folded(asked).split("\\s+")).allMatch(folded::contains);
    }

    private static List<Joined> joined(JdbcClient sql, UUID id) {
        return sql.sql(
                        "select number, state, on_date from technologies.join_facts where technology = ? order by number")
                .param(id)
                .query((row, at) -> new Joined(
                        row.getLong(1), new StateCode(row.getString(2)), row.getObject(3, java.time.LocalDate.class)))
                .list();
    }

    private static Technology with(Technology bare, List<Joined> joined) {
        return new Technology(
                bare.id(),
                bare.first(),
                bare.number(),
                bare.state(),
                joined.stream().map(Joined::state).toList(),
                bare.notified(),
                bare.stated(),
                bare.statement(),
                bare.line(),
                bare.label());
    }
}
