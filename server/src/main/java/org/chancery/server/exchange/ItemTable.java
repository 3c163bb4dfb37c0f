package org.chancery.server.exchange;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.chancery.server.database.Reading;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads threads and items; row security decides which of them a reader finds. */
@Component
class ItemTable {

    private static final UUID FIRST = new UUID(0, 0);
    private static final Instant END = Instant.parse("9999-12-31T00:00:00Z");

    /** Control characters, which nothing that is kept here contains, mark what was found. */
    private static final String HEADLINE = "HighlightAll=true, StartSel=\"\u0001\", StopSel=\"\u0002\"";

    private final Reading reading;

    ItemTable(Reading reading) {
        this.reading = reading;
    }

    Optional<Item> find(String reader, UUID id) {
        return reading.as(
                reader,
                sql -> sql.sql(ItemRows.SELECT + "exchange.item_work_by_id(?) i" + ItemRows.LABEL)
                        .param(id)
                        .query((row, at) -> ItemRows.item(row))
                        .optional());
    }

    /** The newest, latest first. */
    List<Item> latest(String reader, int wanted) {
        return before(reader, wanted, END, FIRST);
    }

    /** The newest before the last one of a page. */
    List<Item> before(String reader, int wanted, Instant before, UUID beforeId) {
        return reading.as(
                reader,
                sql -> sql.sql(ItemRows.SELECT + "exchange.item_work_latest(?, ?, ?) i" + ItemRows.LABEL
                                + "order by i.added desc, i.id desc")
                        .params(wanted, Timestamp.from(before), beforeId)
                        .query((row, at) -> ItemRows.item(row))
                        .list());
    }

    /** Those with the words, newest first, with what was found in them. */
    List<Found> search(String reader, String asked, int wanted) {
        return reading.as(
                reader,
                sql -> sql
                        .sql("select i.*, l.expression from exchange.item_work_search(?, ?) i" + ItemRows.LABEL
                                + "order by i.added desc, i.id desc")
                        .params(Written.folded(asked), wanted)
                        .query((row, at) -> ItemRows.item(row))
                        .list()
                        .stream()
                        .map(it -> new Found(it, excerpt(sql, it, asked)))
                        .toList());
    }

    private static Excerpt excerpt(JdbcClient sql, Item item, String asked) {
        String text = item.title().isEmpty() ? item.body() : item.title() + ". " + item.body();
        String marked = sql.sql("select ts_headline('russian', ?, websearch_to_tsquery('russian', ?), ?)")
                .params(Written.folded(text), Written.folded(asked), HEADLINE)
                .query(String.class)
                .single();
        return Excerpt.of(text, marked);
    }

    /** How many have the words; stops at 1,000. */
    long count(String reader, String asked) {
        return reading.as(
                reader,
                sql -> sql.sql("select exchange.item_work_count(?)")
                        .param(Written.folded(asked))
                        .query(Long.class)
                        .single());
    }

    /** All of a thread, oldest first. */
    List<Item> ofThread(String reader, UUID thread) {
        return some(reader, "i.thread = ?", thread);
    }

    /** All versions of a document, oldest first. */
    List<Item> versions(String reader, UUID lineage) {
        return some(reader, "i.lineage = ?", lineage);
    }

    /** From which it was drawn, as far as the reader may read them. */
    List<Item> sources(String reader, UUID item) {
        return some(reader, "i.id in (select source from exchange.source_work where item = ?)", item);
    }

    /** All of these threads, oldest first. */
    List<Item> ofThreads(String reader, List<UUID> threads) {
        return some(reader, "i.thread = any (?::uuid[])", threads.toArray(UUID[]::new));
    }

    /** What belongs together in a list. */
    enum Together {
        THREAD("thread"),
        DOCUMENT("lineage");

        private final String column;

        Together(String column) {
            this.column = column;
        }
    }

    /** Those of the threads or documents of which the reader may read something later than this item, or this item itself. */
    Set<UUID> later(String reader, Together by, List<UUID> among, Item than) {
        return Set.copyOf(reading.as(
                reader,
                sql -> sql.sql("select distinct " + by.column + " from exchange.item_work where " + by.column
                                + " = any (?::uuid[]) and (added, id) >= (?::timestamptz, ?::uuid)")
                        .params(among.toArray(UUID[]::new), Timestamp.from(than.added()), than.id())
                        .query((row, at) -> row.getObject(1, UUID.class))
                        .list()));
    }

    /** The newest items that ask the party for an answer, latest first. */
    List<Item> asking(String reader, String party, int wanted) {
        return reading.as(
                reader,
                sql -> sql.sql(ItemRows.SELECT + "exchange.item_work i" + ItemRows.LABEL
                                + "where i.reply_by is not null and ? = any (i.addressed) and i.party <> ?"
                                + " order by i.added desc, i.id desc limit ?")
                        .params(party, party, wanted)
                        .query((row, at) -> ItemRows.item(row))
                        .list());
    }

    private List<Item> some(String reader, String condition, Object value) {
        return reading.as(
                reader,
                sql -> sql.sql(ItemRows.SELECT + "exchange.item_work i" + ItemRows.LABEL + "where " + condition
                                + " order by i.added, i.id")
                        .param(value)
                        .query((row, at) -> ItemRows.item(row))
                        .list());
    }

    Optional<Subject> subject(String reader, UUID thread) {
        return reading.as(
                reader,
                sql -> sql.sql("select * from exchange.thread_work_by_id(?)")
                        .param(thread)
                        .query((row, at) -> ItemRows.subject(row))
                        .optional());
    }

    /** The subjects of those threads that the reader may read, by id. */
    Map<UUID, Subject> subjects(String reader, List<UUID> threads) {
        if (threads.isEmpty()) {
            return Map.of();
        }
        return reading
                .as(
                        reader,
                        sql -> sql.sql("select s.* from unnest(?::uuid[]) t (id)"
                                        + " cross join lateral exchange.thread_work_by_id(t.id) s")
                                .param(threads.toArray(UUID[]::new))
                                .query((row, at) -> ItemRows.subject(row))
                                .list())
                .stream()
                .collect(Collectors.toMap(Subject::id, it -> it, (one, other) -> one, TreeMap::new));
    }
}
