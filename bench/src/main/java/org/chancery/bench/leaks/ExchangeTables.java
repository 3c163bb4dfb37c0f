package org.chancery.bench.leaks;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Puts every paper of a world into the exchange too: as a thread, a document with a file, a request that was answered. */
final class ExchangeTables {

    private final Connection owner;

    ExchangeTables(Connection owner) {
        this.owner = owner;
    }

    /** Related ids of a paper, that of its thread, file or request. */
    static UUID of(Paper paper, int which) {
        return new UUID(paper.id().getMostSignificantBits(), paper.id().getLeastSignificantBits() + which);
    }

    void clear() throws SQLException {
        try (Statement sql = owner.createStatement()) {
            for (String table : List.of(
                    "answer_work",
                    "request_work",
                    "read_work",
                    "consent_work",
                    "relabel_work",
                    "attachment_work",
                    "source_work",
                    "item_work",
                    "thread_work")) {
                sql.execute("delete from exchange." + table);
            }
        }
    }

    void add(List<Paper> papers, Map<String, Integer> labels) throws SQLException {
        insert("thread_work (id, subject, opened, label_id) values (?, ?, ?, ?)", papers, labels, paper ->
                new Object[] {of(paper, 1), paper.title(), at(paper)});
        insert(
                "item_work (id, thread, lineage, kind, title, body, tags, addressed, author, mandate, party, added, words,"
                        + " label_id) values (?, ?, ?, 'document', ?, ?, string_to_array(?, ','), '{}', 'a', 'm', 'FRA', ?,"
                        + " to_tsvector('russian', ?), ?)",
                papers,
                labels,
                paper -> new Object[] {
                    paper.id(),
                    of(paper, 1),
                    paper.id(),
                    paper.title(),
                    String.join(" ", paper.words()),
                    String.join(",", paper.words()),
                    at(paper),
                    String.join(" ", paper.words())
                });
        insert(
                "attachment_work (id, item, name, kind, media, size, sha256, address, label_id)"
                        + " values (?, ?, ?, 'pdf', 'application/pdf', 1, '', '', ?)",
                papers,
                labels,
                paper -> new Object[] {of(paper, 2), paper.id(), paper.title()});
        insert(
                "request_work (id, item, thread, asks, asked, put, due, label_id) values (?, ?, ?, 'FRA', 'DEU', ?, ?, ?)",
                papers,
                labels,
                paper -> new Object[] {of(paper, 3), paper.id(), of(paper, 1), at(paper), at(paper)});
        insert("answer_work (request, reason, person, label_id) values (?, 'no', 'p', ?)", papers, labels, paper ->
                new Object[] {of(paper, 3)});
        insert("read_work (item, person, party, label_id) values (?, 'p', 'DEU', ?)", papers, labels, paper ->
                new Object[] {paper.id()});
    }

    private interface Row {
        Object[] of(Paper paper);
    }

    private void insert(String into, List<Paper> papers, Map<String, Integer> labels, Row values) throws SQLException {
        try (PreparedStatement row = owner.prepareStatement("insert into exchange." + into)) {
            for (Paper paper : papers) {
                Object[] own = values.of(paper);
                for (int i = 0; i < own.length; i++) {
                    row.setObject(i + 1, own[i]);
                }
                row.setObject(own.length + 1, labels.get(paper.mark().text()));
                row.addBatch();
            }
            row.executeBatch();
        }
    }

    private static OffsetDateTime at(Paper paper) {
        return paper.added().atStartOfDay().atOffset(ZoneOffset.UTC);
    }
}
