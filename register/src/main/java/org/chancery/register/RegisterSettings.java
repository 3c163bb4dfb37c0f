package org.chancery.register;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.chancery.register.act.Projector;
import org.chancery.register.act.RetentionPolicy;
import org.chancery.register.act.Rules;
import org.chancery.register.act.Schemas;
import org.chancery.register.act.Ticks;

/**
 * What a register needs in order to open.
 *
 * @param database connects as chancery_writer; the migrations under {@code db/register} have run
 * @param keyFolder outside the database and its data folder; created with owner-only permissions if missing
 * @param origin name of the log, fixed when it is first opened, such as {@code register.example/treaty}
 * @param schemas kinds of acts that this program knows
 * @param rules that the preconditions of restricted commands name
 * @param retention how long acts of each kind are kept from erasure; enforced
 * @param projectors compute fact tables, in this order
 * @param patience how long callers wait for a database that is away
 * @param unsafeDatabase true accepts a database that can lose commits; for trials and tests only
 * @param ticks when restricted acts are recorded, or empty for a log without them; read only when a log is first opened and fixed by
 *     its first act
 * @param tickWatch true lets the register make its ticks by itself; false leaves them to {@link Register#tick()}
 * @param clock decides when a tick is due and when a rotated key stops signing
 * @param recordingClock stands in for the clock of the database, which dates receipt and recording; for tests
 */
public record RegisterSettings(
        DataSource database,
        Path keyFolder,
        String origin,
        Schemas schemas,
        Rules rules,
        RetentionPolicy retention,
        List<Projector> projectors,
        Duration patience,
        boolean unsafeDatabase,
        Optional<Ticks> ticks,
        boolean tickWatch,
        Clock clock,
        Optional<Clock> recordingClock) {
    public RegisterSettings {
        projectors = List.copyOf(projectors);
    }

    /** The usual settings, with the register's own kinds of acts, no projectors and no restricted acts. */
    public static RegisterSettings of(DataSource database, Path keyFolder, String origin) {
        return new RegisterSettings(
                database,
                keyFolder,
                origin,
                Schemas.own(),
                Rules.NONE,
                RetentionPolicy.KEEP_ALL,
                List.of(),
                Duration.ofSeconds(10),
                false,
                Optional.empty(),
                true,
                Clock.systemUTC(),
                Optional.empty());
    }

    /** The same with these kinds of acts. */
    public RegisterSettings withSchemas(Schemas known) {
        return with(draft -> draft.schemas = known);
    }

    /** The same with these rules. */
    public RegisterSettings withRules(Rules known) {
        return with(draft -> draft.rules = known);
    }

    /** The same with this retention. */
    public RegisterSettings withRetention(RetentionPolicy policy) {
        return with(draft -> draft.retention = policy);
    }

    /** The same with these projectors. */
    public RegisterSettings withProjectors(List<? extends Projector> list) {
        return with(draft -> draft.projectors = List.copyOf(list));
    }

    /** The same with another patience. */
    public RegisterSettings withPatience(Duration wait) {
        return with(draft -> draft.patience = wait);
    }

    /** The same on a database that may lose commits; for trials and tests only. */
    public RegisterSettings onUnsafeDatabase() {
        return with(draft -> draft.unsafeDatabase = true);
    }

    /** The same; a log that is opened first will record restricted acts at these ticks. */
    public RegisterSettings withTicks(Ticks when) {
        return with(draft -> draft.ticks = Optional.of(when));
    }

    /** The same, ticking only when {@link Register#tick()} is called. */
    public RegisterSettings withoutTickWatch() {
        return with(draft -> draft.tickWatch = false);
    }

    /** The same with another clock. */
    public RegisterSettings withClock(Clock other) {
        return with(draft -> draft.clock = other);
    }

    /** The same; receipt and recording are dated by this clock and not by the database's. For tests. */
    public RegisterSettings recordingBy(Clock other) {
        return with(draft -> draft.recordingClock = Optional.of(other));
    }

    private RegisterSettings with(Consumer<Draft> change) {
        Draft draft = new Draft(this);
        change.accept(draft);
        return draft.settings();
    }

    /** The one place that names every part when settings are copied. */
    private static final class Draft {

        private final RegisterSettings from;
        private Schemas schemas;
        private Rules rules;
        private RetentionPolicy retention;
        private List<Projector> projectors;
        private Duration patience;
        private boolean unsafeDatabase;
        private Optional<Ticks> ticks;
        private boolean tickWatch;
        private Clock clock;
        private Optional<Clock> recordingClock;

        Draft(RegisterSettings from) {
            this.from = from;
            this.schemas = from.schemas;
            this.rules = from.rules;
            this.retention = from.retention;
            this.projectors = from.projectors;
            this.patience = from.patience;
            this.unsafeDatabase = from.unsafeDatabase;
            this.ticks = from.ticks;
            this.tickWatch = from.tickWatch;
            this.clock = from.clock;
            this.recordingClock = from.recordingClock;
        }

        RegisterSettings settings() {
            return new RegisterSettings(
                    from.database,
                    from.keyFolder,
                    from.origin,
                    schemas,
                    rules,
                    retention,
                    projectors,
                    patience,
                    unsafeDatabase,
                    ticks,
                    tickWatch,
                    clock,
                    recordingClock);
        }
    }
}
