package org.chancery.server.agreements;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.chancery.law.instrument.Agreement;
import org.chancery.register.envelope.Kind;
import org.chancery.register.json.Json;
import org.chancery.register.read.LogReader;
import org.chancery.server.database.Reading;
import org.chancery.server.ledger.RegisterGrew;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Holds the public record in memory and renews it when the register grows. */
@Service
public class Agreements {

    private final Reading reading;
    private final CompletableFuture<Void> firstRead;
    private volatile PublicRecord now = PublicRecord.empty();

    /** Begins to read at once and lets the rest of the start go on meanwhile. */
    Agreements(Reading reading, LogReader log) {
        this.reading = reading;
        this.firstRead = CompletableFuture.runAsync(
                () -> readUpTo(log.checkpoint().size()),
                task -> Thread.ofPlatform().name("public-record").start(task));
    }

    /** What is public now. Ask once for a page, so that the page speaks of one moment. */
    public PublicRecord now() {
        firstRead.join();
        return now;
    }

    @EventListener
    void on(RegisterGrew grown) {
        firstRead.join();
        readUpTo(grown.size());
    }

    private synchronized void readUpTo(long size) {
        long from = now.size();
        if (size <= from) {
            return;
        }
        now = reading.asPublic(jdbc -> now.with(size, agreements(jdbc, from, size), acts(jdbc, from, size)));
    }

    private static Map<Long, Agreement> agreements(JdbcClient jdbc, long from, long to) {
        Map<Long, Agreement> found = new LinkedHashMap<>();
        jdbc.sql("select number, schema, record from agreements.agreement_facts"
                        + " where number >= ? and number < ? order by number")
                .params(from, to)
                .query(row -> {
                    found.put(
                            row.getLong(1),
                            ActRecords.agreement(ActRecords.DESCRIBED, row.getInt(2), content(row.getBytes(3))));
                });
        return found;
    }

    private static List<RecordedAct> acts(JdbcClient jdbc, long from, long to) {
        return jdbc.sql("select number, kind, schema, recorded, record from agreements.act_facts"
                        + " where number >= ? and number < ? order by number")
                .params(from, to)
                .query((row, at) -> new RecordedAct(
                        row.getLong(1),
                        row.getTimestamp(4).toInstant(),
                        row.getString(2),
                        ActRecords.lawAct(
                                new Kind(row.getString(2)), row.getInt(3), content(row.getBytes(5)), row.getLong(1))))
                .list();
    }

    private static Json.Obj content(byte[] record) {
        return (Json.Obj) Json.parse(record);
    }
}
