package org.chancery.server.exchange;

import java.sql.Timestamp;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.chancery.server.permission.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes threads and items in the caller's transaction. */
final class ItemWriter {

    private static final String ADD =
            "insert into exchange.item_work (id, thread, lineage, kind, title, body, tags, addressed, author, mandate,"
                    + " party, reply_by, reason, words, label_id) values (?, ?, ?, ?, ?, ?, string_to_array(?, ','),"
                    + " string_to_array(?, ','), ?, ?, ?, ?, ?, to_tsvector('russian', ?), ?)";

    private final JdbcClient sql;

    ItemWriter(JdbcClient sql) {
        this.sql = sql;
    }

    UUID open(String subject, String agreement, String article, int label) {
        UUID id = UUID.randomUUID();
        sql.sql("insert into exchange.thread_work (id, subject, agreement, article, label_id) values (?, ?, ?, ?, ?)")
                .params(id, subject, agreement, article, label)
                .update();
        return id;
    }

    /**
     * Adds an item.
     *
     * @param lineage of the document of which it is a version; empty for a first one
     * @param more words under which it is found besides its own: the subject it opens with, names of its files
     */
    UUID add(Actor by, UUID thread, Optional<UUID> lineage, Draft draft, String more, int label) {
        UUID id = UUID.randomUUID();
        sql.sql(ADD)
                .params(Arrays.asList(
                        id,
                        thread,
                        lineage.orElse(id),
                        draft.kind().code(),
                        draft.title(),
                        draft.body(),
                        String.join(",", draft.tags()),
                        String.join(",", draft.addressed()),
                        by.person(),
                        by.mandate(),
                        Parties.of(by),
                        draft.replyBy().map(Timestamp::from).orElse(null),
                        draft.reason(),
                        Written.folded(
                                String.join(" ", draft.title(), draft.body(), String.join(" ", draft.tags()), more)),
                        label))
                .update();
        for (UUID source : draft.sources()) {
            sql.sql("insert into exchange.source_work (item, source, label_id) values (?, ?, ?) on conflict do nothing")
                    .params(id, source, label)
                    .update();
        }
        return id;
    }

    /** The same files belong to another version too. */
    void carryOver(UUID from, UUID to, int label) {
        List<UUID> files = sql.sql("select id from exchange.attachment_work where item = ? order by added, id")
                .param(from)
                .query((row, at) -> row.getObject(1, UUID.class))
                .list();
        for (UUID file : files) {
            sql.sql("insert into exchange.attachment_work (id, item, name, kind, media, size, sha256, address, acts,"
                            + " verdict, label_id) select ?, ?, name, kind, media, size, sha256, address, acts, verdict, ?"
                            + " from exchange.attachment_work where id = ?")
                    .params(UUID.randomUUID(), to, label, file)
                    .update();
        }
        sql.sql("insert into exchange.source_work (item, source, label_id)"
                        + " select ?, source, ? from exchange.source_work where item = ? on conflict do nothing")
                .params(to, label, from)
                .update();
    }
}
