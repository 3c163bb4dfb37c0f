package org.chancery.server.copies;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.chancery.server.database.Reading;
import org.springframework.stereotype.Component;

/** Inventories in their tables. */
@Component("copies.inventoryRows")
class InventoryRows {

    /** The lines that a reader may know are counted, since the number of all would tell of hidden ones. */
    private static final String SELECT = "select i.*, (select count(*) from copies.inventory_line_work l"
            + " where l.inventory = i.inventory)::integer as known from copies.inventory_work i";

    private final Reading reading;

    InventoryRows(Reading reading) {
        this.reading = reading;
    }

    record Seen(UUID copy, Optional<Instant> at, String how) {}

    List<Inventory> all(String reader) {
        return reading.as(
                reader,
                sql -> sql.sql(SELECT + " order by i.opened desc limit 50")
                        .query((row, at) -> inventory(row))
                        .list());
    }

    Optional<Inventory> find(String reader, UUID inventory) {
        return reading.as(
                reader,
                sql -> sql.sql(SELECT + " where i.inventory = ?")
                        .param(inventory)
                        .query((row, at) -> inventory(row))
                        .optional());
    }

    List<Seen> lines(String reader, UUID inventory) {
        return reading.as(
                reader,
                sql -> sql.sql("select copy, seen, coalesce(how, '') as how from copies.inventory_line_work"
                                + " where inventory = ?")
                        .param(inventory)
                        .query((row, at) -> seen(row))
                        .list());
    }

    /** When each copy was last seen in an inventory, of those that ever were. */
    List<Seen> lastSeen(String reader) {
        return reading.as(
                reader,
                sql -> sql.sql("select copy, max(seen) as seen, '' as how from copies.inventory_line_work"
                                + " where seen is not null group by copy")
                        .query((row, at) -> seen(row))
                        .list());
    }

    private static Seen seen(ResultSet row) throws SQLException {
        return new Seen(
                row.getObject("copy", UUID.class),
                Optional.ofNullable(row.getTimestamp("seen")).map(Timestamp::toInstant),
                row.getString("how"));
    }

    private static Inventory inventory(ResultSet row) throws SQLException {
        return new Inventory(
                row.getObject("inventory", UUID.class),
                row.getTimestamp("opened").toInstant(),
                row.getString("office"),
                row.getInt("lines"),
                row.getInt("known"),
                Optional.ofNullable(row.getTimestamp("closed")).map(Timestamp::toInstant));
    }
}
