package org.chancery.bench.leaks;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.chancery.marking.code.CopyCode;

/** The papers of a world as documents of the registry of copies, with one copy each. */
final class CopyRows {

    private CopyRows() {}

    /** The copy's code, by the document's id. */
    static String code(Paper paper) {
        return CopyCode.fromBits(paper.id().getLeastSignificantBits()).symbols();
    }

    static void add(Connection owner, List<Paper> papers, Map<String, Integer> labels) throws SQLException {
        try (PreparedStatement document =
                        owner.prepareStatement("insert into copies.document_work (document, title, symbol,"
                                + " originator, sha256, pages, entered, entered_by, office, label_id)"
                                + " values (?, ?, ?, 'FRA', '', 1, ?, 'p', 'registry', ?)");
                PreparedStatement copy = owner.prepareStatement(
                        "insert into copies.issue_facts (number, copy, document, k,"
                                + " of_n, code, holder_person, holder_mandate, holder_office, registry, printed_label, office, issued,"
                                + " label_id) values (?, ?, ?, 1, 1, ?, 'p', 'm', 'o', 'r', 'l', 'registry', '2026-11-23', ?)")) {
            for (Paper paper : papers) {
                int label =
                        java.util.Objects.requireNonNull(labels.get(paper.mark().text()));
                document.setObject(1, paper.id());
                document.setString(2, paper.title() + " " + String.join(" ", paper.words()));
                document.setString(3, "");
                document.setObject(4, paper.added().atStartOfDay().atOffset(ZoneOffset.UTC));
                document.setInt(5, label);
                document.addBatch();
                copy.setLong(1, paper.id().getMostSignificantBits());
                copy.setObject(2, new UUID(paper.id().getLeastSignificantBits(), 1));
                copy.setObject(3, paper.id());
                copy.setString(4, code(paper));
                copy.setInt(5, label);
                copy.addBatch();
            }
            document.executeBatch();
            copy.executeBatch();
        }
    }
}
