package org.chancery.register;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.chancery.register.act.Command;
import org.chancery.register.act.Outcome;
import org.chancery.register.act.Pending;
import org.chancery.register.act.Receipt;
import org.chancery.register.act.Ticks;

/** A register with restricted acts on which a test makes the time. It opens half an hour before its first tick. */
public final class TickedRegister implements AutoCloseable {
    public static final Instant START = Instant.parse("2026-01-01T00:30:00Z");

    public final RegisterFixture fixture;
    public final HandClock clock;
    public Register register;

    private final UnaryOperator<RegisterSettings> more;

    private TickedRegister(RegisterFixture fixture, HandClock clock, UnaryOperator<RegisterSettings> more) {
        this.fixture = fixture;
        this.clock = clock;
        this.more = more;
        this.register = RegisterFixture.open(settings());
    }

    public static TickedRegister fresh() {
        return on(RegisterFixture.fresh());
    }

    /** With further settings. */
    public static TickedRegister fresh(UnaryOperator<RegisterSettings> more) {
        return on(RegisterFixture.fresh(), more);
    }

    public static TickedRegister on(RegisterFixture fixture) {
        return on(fixture, settings -> settings);
    }

    private static TickedRegister on(RegisterFixture fixture, UnaryOperator<RegisterSettings> more) {
        TickedRegister ticked = new TickedRegister(fixture, new HandClock(START), more);
        fixture.database.execute("insert into register.label values (7, 'CASE-7') on conflict do nothing");
        return ticked;
    }

    /** The same key folder and time on another database, such as a restored one. */
    public TickedRegister with(TestDatabase other) {
        return new TickedRegister(fixture.with(other), clock, more);
    }

    public RegisterSettings settings() {
        return settings(fixture);
    }

    /** The settings for another database. */
    public RegisterSettings on(TestDatabase other) {
        return settings(fixture.with(other));
    }

    private RegisterSettings settings(RegisterFixture place) {
        return more.apply(place.settings()
                .withTicks(Ticks.HOURLY)
                .withoutTickWatch()
                .withClock(clock)
                .recordingBy(clock));
    }

    public RestrictedActs acts() {
        return register.restricted().orElseThrow();
    }

    public Pending receive(Command command) {
        return register.receive(command);
    }

    /** Moves to the next full hour and makes the tick. */
    public void tick() {
        clock.set(acts().ticks().after(clock.instant()));
        if (!acts().tick().join()) {
            throw new IllegalStateException("no tick was due at " + clock.instant());
        }
    }

    /** Receives a command and records it at the next tick. */
    public Receipt record(Command command) {
        UUID id = receive(command).id();
        tick();
        return receipt(id);
    }

    public Receipt receipt(UUID id) {
        Outcome outcome = acts().outcome(id).orElseThrow();
        if (outcome instanceof Outcome.Recorded(UUID name, Receipt receipt)) {
            return receipt;
        }
        throw new IllegalStateException("not recorded: " + outcome);
    }

    public long size() {
        return register.reader().checkpoint().size();
    }

    public void reopen() {
        close();
        register = RegisterFixture.open(settings());
    }

    @Override
    public void close() {
        try {
            register.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
