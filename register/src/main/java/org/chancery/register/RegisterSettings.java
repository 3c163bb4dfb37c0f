package org.chancery.register;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.chancery.register.act.Projector;
import org.chancery.register.act.Schemas;

/**
 * What a register needs in order to open.
 *
 * @param database connects as chancery_writer; the migrations under {@code db/register} have run
 * @param keyFolder outside the database and its data folder; created with owner-only permissions if missing
 * @param origin name of the log, fixed when it is first opened, such as {@code register.example/treaty}
 * @param schemas kinds of acts that this program knows
 * @param projectors compute fact tables, in this order
 * @param patience how long callers wait for a database that is away
 * @param unsafeDatabase true accepts a database that can lose commits; for trials and tests only
 * @param clock decides when a rotated key stops signing, and nothing else
 */
public record RegisterSettings(
        DataSource database,
        Path keyFolder,
        String origin,
        Schemas schemas,
        List<Projector> projectors,
        Duration patience,
        boolean unsafeDatabase,
        Clock clock) {
    public RegisterSettings {
        projectors = List.copyOf(projectors);
    }

    /** The usual settings, with the register's own kinds of acts and no projectors. */
    public static RegisterSettings of(DataSource database, Path keyFolder, String origin) {
        return new RegisterSettings(
                database,
                keyFolder,
                origin,
                Schemas.own(),
                List.of(),
                Duration.ofSeconds(10),
                false,
                Clock.systemUTC());
    }

    /** The same with these kinds of acts. */
    public RegisterSettings withSchemas(Schemas known) {
        return new RegisterSettings(database, keyFolder, origin, known, projectors, patience, unsafeDatabase, clock);
    }

    /** The same with these projectors. */
    public RegisterSettings withProjectors(List<? extends Projector> list) {
        return new RegisterSettings(
                database, keyFolder, origin, schemas, List.copyOf(list), patience, unsafeDatabase, clock);
    }

    /** The same with another patience. */
    public RegisterSettings withPatience(Duration wait) {
        return new RegisterSettings(database, keyFolder, origin, schemas, projectors, wait, unsafeDatabase, clock);
    }

    /** The same on a database that may lose commits; for trials and tests only. */
    public RegisterSettings onUnsafeDatabase() {
        return new RegisterSettings(database, keyFolder, origin, schemas, projectors, patience, true, clock);
    }

    /** The same with another clock. */
    public RegisterSettings withClock(Clock other) {
        return new RegisterSettings(database, keyFolder, origin, schemas, projectors, patience, unsafeDatabase, other);
    }
}
