package org.chancery.server.exchange;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.chancery.server.database.Reading;
import org.chancery.server.database.Working;
import org.chancery.server.exchange.file.Attachment;
import org.chancery.server.exchange.file.AttachmentTable;

/** The questions that pages, tasks and mails of the exchange ask of its tables, for comparisons outside a running server; answers are ids. */
public final class ExchangeQuestions {

    private final ItemTable items;
    private final RequestTable requests;
    private final Readings readings;
    private final AttachmentTable files;

    private ExchangeQuestions(Reading reading, Working working) {
        this.items = new ItemTable(reading);
        this.requests = new RequestTable(working);
        this.readings = new Readings(working);
        this.files = new AttachmentTable(reading);
    }

    /** Asks by connections of the role that serves readers. */
    public static ExchangeQuestions over(DataSource readers) {
        return new ExchangeQuestions(Reading.over(readers), Working.over(readers));
    }

    /** The item of an id, if it is there for the reader. */
    public Stream<UUID> item(String reader, UUID id) {
        return items.find(reader, id).map(Item::id).stream();
    }

    /** The newest items. */
    public Stream<UUID> latest(String reader, int wanted) {
        return items.latest(reader, wanted).stream().map(Item::id);
    }

    /** The newest items before one. */
    public Stream<UUID> before(String reader, int wanted, Instant before, UUID beforeId) {
        return items.before(reader, wanted, before, beforeId).stream().map(Item::id);
    }

    /** The items of a thread. */
    public Stream<UUID> thread(String reader, UUID thread) {
        return items.ofThread(reader, thread).stream().map(Item::id);
    }

    /** Those of the threads whose subjects the reader may read. */
    public Stream<UUID> subjects(String reader, List<UUID> threads) {
        return items.subjects(reader, threads).keySet().stream();
    }

    /** The versions of a document. */
    public Stream<UUID> versions(String reader, UUID lineage) {
        return items.versions(reader, lineage).stream().map(Item::id);
    }

    /** The newest items with the words. */
    public Stream<UUID> search(String reader, String words, int wanted) {
        return items.search(reader, words, wanted).stream().map(it -> it.item().id());
    }

    /** How many items have the words. */
    public long count(String reader, String words) {
        return items.count(reader, words);
    }

    /** The files of an item. */
    public Stream<UUID> files(String reader, UUID item) {
        return files.of(reader, item).stream().map(Attachment::id);
    }

    /** The file of an id, if it is there for the reader. */
    public Stream<UUID> file(String reader, UUID id) {
        return files.find(reader, id).map(Attachment::id).stream();
    }

    /** The requests for information that were answered or declined. */
    public Stream<UUID> requests(String reader) {
        return requests.latest(reader).stream()
                .filter(it -> it.answer().isPresent())
                .map(Request::id);
    }

    /** The request of an id, if it is there for the reader. */
    public Stream<UUID> request(String reader, UUID id) {
        return requests.find(reader, id).map(Request::id).stream();
    }

    /** Codes of the parties that have read an item. */
    public Stream<String> receipts(String reader, UUID item) {
        return readings.receipts(reader, item).stream().map(ReadReceipt::party);
    }
}
