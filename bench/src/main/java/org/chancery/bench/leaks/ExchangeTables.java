package org.chancery.bench.leaks;

import java.sql.SQLException;
import java.util.List;

/** The papers of a world in the exchange: each a thread, a document with a file, a request that was answered and one that was not. */
final class ExchangeTables {

    private ExchangeTables() {}

    static void add(Rows rows, List<Paper> papers) throws SQLException {
        rows.insert("exchange.thread_work (id, subject, opened, label_id) values (?, ?, ?, ?)", papers, paper ->
                new Object[] {paper.related(1), paper.name(), paper.at()});
        rows.insert(
                "exchange.item_work (id, thread, lineage, kind, title, body, tags, addressed, author, mandate, party,"
                        + " added, words, label_id) values (?, ?, ?, 'document', ?, ?, string_to_array(?, ','), '{}',"
                        + " 'a', 'm', 'FRA', ?, to_tsvector('russian', ?), ?)",
                papers,
                paper -> new Object[] {
                    paper.id(),
                    paper.related(1),
                    paper.id(),
                    paper.name(),
                    String.join(" ", paper.words()),
                    String.join(",", paper.words()),
                    paper.at(),
                    String.join(" ", paper.words())
                });
        rows.insert(
                "exchange.attachment_work (id, item, name, kind, media, size, sha256, address, label_id)"
                        + " values (?, ?, ?, 'pdf', 'application/pdf', 1, '', '', ?)",
                papers,
                paper -> new Object[] {paper.related(2), paper.id(), paper.name()});
        for (int request : List.of(3, 4)) {
            rows.insert(
                    "exchange.request_work (id, item, thread, asks, asked, put, due, label_id)"
                            + " values (?, ?, ?, 'FRA', 'DEU', ?, ?, ?)",
                    papers,
                    paper -> new Object[] {paper.related(request), paper.id(), paper.related(1), paper.at(), paper.at()
                    });
        }
        rows.insert("exchange.answer_work (request, reason, person, label_id) values (?, ?, 'p', ?)", papers, paper ->
                new Object[] {paper.related(3), paper.token()});
        rows.insert("exchange.read_work (item, person, party, label_id) values (?, 'p', 'DEU', ?)", papers, paper ->
                new Object[] {paper.id()});
    }
}
