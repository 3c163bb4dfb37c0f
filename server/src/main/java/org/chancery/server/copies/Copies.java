package org.chancery.server.copies;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.chancery.marking.code.CopyCode;
import org.chancery.server.database.Reading;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The copies that the register knows; row security decides which of them a reader finds. */
@Component("copies.copies")
public class Copies {

    private final Reading reading;

    Copies(Reading reading) {
        this.reading = reading;
    }

    /** A copy, as the reader may know it. */
    public Optional<Copy> find(String reader, UUID copy) {
        return reading.as(
                reader,
                sql -> list(
                                sql,
                                sql.sql("select * from copies.issue_facts_by_id(?)")
                                        .param(copy))
                        .stream()
                        .findFirst());
    }

    /** The copy of a code, as the reader may know it. */
    public Optional<Copy> find(String reader, CopyCode code) {
        return reading.as(
                reader,
                sql -> list(
                                sql,
                                sql.sql("select * from copies.issue_by_code(?)").param(code.symbols()))
                        .stream()
                        .findFirst());
    }

    /** All copies of a document, by number. */
    public List<Copy> of(String reader, UUID document) {
        return reading.as(reader, sql -> of(sql, document));
    }

    static List<Copy> of(JdbcClient sql, UUID document) {
        return list(
                sql,
                sql.sql("select * from copies.issue_facts where document = ? order by k")
                        .param(document));
    }

    /** All copies that were ever issued to a mandate. */
    public List<Copy> heldIn(String reader, String mandate) {
        return reading.as(
                reader,
                sql -> list(
                        sql,
                        sql.sql(
                                        "select * from copies.issue_facts where holder_mandate = ? order by issued desc, document, k")
                                .param(mandate)));
    }

    /** All copies that the reader may know, by document and number. */
    public List<Copy> all(String reader) {
        return reading.as(reader, sql -> list(sql, sql.sql("select * from copies.issue_facts order by document, k")));
    }

    private static List<Copy> list(JdbcClient sql, JdbcClient.StatementSpec question) {
        List<Copy> bare =
                question.query((row, at) -> CopyRows.copy(row, List.of())).list();
        if (bare.isEmpty()) {
            return bare;
        }
        Map<UUID, List<Fated>> fates = new HashMap<>();
        sql.sql("select * from copies.fate_facts where copy = any (?::uuid[]) order by number")
                .param(bare.stream().map(it -> it.id().toString()).toArray(String[]::new))
                .query(row -> {
                    fates.computeIfAbsent(row.getObject("copy", UUID.class), it -> new ArrayList<>())
                            .add(CopyRows.fated(row));
                });
        return bare.stream()
                .map(it -> it.with(fates.getOrDefault(it.id(), List.of())))
                .toList();
    }
}
