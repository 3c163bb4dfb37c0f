package org.chancery.bench.leaks;

import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.chancery.marking.code.CopyCode;

/** The papers of a world as documents of the registry of copies: each with a copy, a request for more, a line of an inventory, an answer. */
final class CopyRows {

    /** The inventory and the query in which all copies occur. */
    static final UUID INVENTORY = new UUID(7, 1);

    static final UUID QUERY = new UUID(7, 2);

    private CopyRows() {}

    /** The copy's code, by the document's id. */
    static String code(Paper paper) {
        return CopyCode.fromBits(paper.id().getLeastSignificantBits()).symbols();
    }

    static void add(Rows rows, List<Paper> papers) throws SQLException {
        rows.insert(
                "copies.document_work (document, title, symbol, originator, sha256, pages, entered, entered_by, office,"
                        + " label_id) values (?, ?, '', 'FRA', '', 1, ?, 'p', 'registry', ?)",
                papers,
                paper -> new Object[] {paper.id(), paper.name() + " " + String.join(" ", paper.words()), paper.at()});
        rows.insert(
                "copies.issue_facts (number, copy, document, k, of_n, code, holder_person, holder_mandate,"
                        + " holder_office, registry, printed_label, office, issued, label_id)"
                        + " values (?, ?, ?, 1, 1, ?, ?, ?, 'o', 'r', 'l', 'registry', '2026-11-23', ?)",
                papers,
                paper -> new Object[] {
                    paper.id().getMostSignificantBits(),
                    paper.related(7),
                    paper.id(),
                    code(paper),
                    Person.person(paper.holder()),
                    Person.mandate(paper.holder())
                });
        rows.insert(
                "copies.consent_work (consent, document, originator, more, reason, asked_by, label_id)"
                        + " values (?, ?, 'FRA', 1, ?, 'p', ?)",
                papers,
                paper -> new Object[] {paper.related(8), paper.id(), paper.token()});
        rows.insert("copies.inventory_line_work (inventory, copy, label_id) values (?, ?, ?)", papers, paper ->
                new Object[] {INVENTORY, paper.related(7)});
        rows.insert("copies.query_answer_work (query, copy, page, label_id) values (?, ?, 1, ?)", papers, paper ->
                new Object[] {QUERY, paper.related(7)});
    }
}
