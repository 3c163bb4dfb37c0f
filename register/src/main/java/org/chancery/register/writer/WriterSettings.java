package org.chancery.register.writer;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.chancery.register.act.Projector;
import org.chancery.register.act.Rules;
import org.chancery.register.act.Schemas;
import org.chancery.register.act.Ticks;
import org.chancery.register.erasure.ErasureRecord;
import org.chancery.register.keys.KeyFolder;

/**
 * What the writer works with.
 *
 * @param database connects as chancery_writer
 * @param keys the key folder
 * @param origin current origin, with its suffix if it is a successor
 * @param ordinal current log
 * @param schemas kinds that may be recorded
 * @param rules that preconditions may name
 * @param projectors run in this order
 * @param patience how long callers wait for a database that is away
 * @param ticks when restricted acts are recorded; empty where they are off
 * @param clock stands in for the clock of the database; for tests
 */
public record WriterSettings(
        DataSource database,
        KeyFolder keys,
        String origin,
        int ordinal,
        Schemas schemas,
        Rules rules,
        List<Projector> projectors,
        Duration patience,
        Optional<Ticks> ticks,
        Optional<Clock> clock) {
    /** The same, with the projector that keeps the register's own tables in front. */
    WriterSettings projectingOwnRows() {
        List<Projector> all = new ArrayList<>(projectors);
        all.addFirst(new OwnRows(new ErasureRecord(keys, schemas, projectors)));
        return new WriterSettings(
                database, keys, origin, ordinal, schemas, rules, List.copyOf(all), patience, ticks, clock);
    }
}
