package org.chancery.server.sealed;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Rows of sealed files, within a transaction that has said in whose name it reads. */
final class SealedTable {

    private static final String COLUMNS =
            "select id, title, size, sha256, sender, sent, label_id, about_kind, about from ";
    private static final String SELECT = COLUMNS + "sealed.paper_work";

    private SealedTable() {}

    static List<SealedPaper> all(JdbcClient sql) {
        return sql.sql(SELECT + " order by sent desc, id limit 500")
                .query((row, at) -> paper(sql, row))
                .list();
    }

    static List<SealedPaper> of(JdbcClient sql, SealedDraft.About document) {
        return sql.sql(SELECT + " where about_kind = ? and about = ? order by sent, id")
                .params(document.kind(), document.id())
                .query((row, at) -> paper(sql, row))
                .list();
    }

    static Optional<SealedPaper> find(JdbcClient sql, UUID id) {
        return sql.sql(COLUMNS + "sealed.paper_work_by_id(?)")
                .param(id)
                .query((row, at) -> paper(sql, row))
                .optional();
    }

    private static Optional<SealedDraft.About> about(ResultSet row) throws SQLException {
        String kind = row.getString("about_kind");
        return Optional.ofNullable(row.getObject("about", UUID.class)).map(it -> new SealedDraft.About(kind, it));
    }

    private static SealedPaper paper(JdbcClient sql, ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return new SealedPaper(
                id,
                row.getString("title"),
                row.getLong("size"),
                row.getString("sha256"),
                row.getString("sender"),
                row.getObject("sent", OffsetDateTime.class).toInstant(),
                row.getInt("label_id"),
                sql.sql("select person, recipient, fetched from sealed.recipient_work where paper = ?"
                                + " order by person, recipient")
                        .param(id)
                        .query((to, at) -> new SealedPaper.To(
                                to.getString(1),
                                new PublicKey(to.getString(2)),
                                Optional.ofNullable(to.getObject(3, OffsetDateTime.class))
                                        .map(OffsetDateTime::toInstant)))
                        .list(),
                about(row));
    }
}
