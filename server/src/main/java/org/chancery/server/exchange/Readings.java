package org.chancery.server.exchange;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.chancery.server.database.Working;
import org.chancery.server.permission.Actor;
import org.springframework.stereotype.Component;

/** Who has read what, the first time. */
@Component
class Readings {

    private final Working working;

    Readings(Working working) {
        this.working = working;
    }

    /** Notes that the person, for the party that is active, has read these. */
    void note(Actor by, Collection<Item> items) {
        working.doAs(
                by.reader(),
                sql -> items.forEach(item -> sql.sql("insert into exchange.read_work (item, person, party, label_id)"
                                + " values (?, ?, ?, ?) on conflict do nothing")
                        .params(item.id(), by.person(), Parties.of(by), item.labelId())
                        .update()));
    }

    /** Those of the items that this person has read. */
    Set<UUID> read(Actor by, Collection<Item> items) {
        return read(by.reader(), by.person(), items);
    }

    /** The same for a reader who is looked for by a job. */
    Set<UUID> read(String reader, String person, Collection<Item> items) {
        List<UUID> read = working.as(
                reader,
                sql -> sql.sql("select item from exchange.read_work where person = ? and item = any (?::uuid[])")
                        .params(person, items.stream().map(Item::id).toArray(UUID[]::new))
                        .query((row, at) -> row.getObject(1, UUID.class))
                        .list());
        return Set.copyOf(read);
    }

    /** Which parties have read an item and when, the earliest first. */
    List<ReadReceipt> receipts(String reader, UUID item) {
        return working.as(
                reader,
                sql -> sql.sql(
                                "select party, min(at) from exchange.read_work where item = ? group by party order by 2, 1")
                        .param(item)
                        .query((row, at) -> new ReadReceipt(
                                row.getString(1),
                                row.getObject(2, java.time.OffsetDateTime.class).toInstant()))
                        .list());
    }
}
