package org.chancery.server.copies;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.chancery.register.act.Command;
import org.chancery.server.copies.CopyRefused.Why;
import org.chancery.server.database.Working;
import org.chancery.server.permission.Actor;
import org.chancery.server.permission.Permissions;
import org.chancery.server.web.NotFound;
import org.springframework.stereotype.Service;

/** What the registry records of a copy: that it is back, that nobody can show it, that it is there again. */
@Service("copies.returns")
public class Returns {

    private final Permissions permissions;
    private final Copies copies;
    private final Steps steps;
    private final Working working;
    private final Clock clock;

    Returns(Permissions permissions, Copies copies, Steps steps, Working working, Clock clock) {
        this.permissions = permissions;
        this.copies = copies;
        this.steps = steps;
        this.working = working;
        this.clock = clock;
    }

    /** The registry has the copy back. */
    public void returned(Actor by, UUID copy) {
        permissions.require("copies.account", by);
        record(by, known(by, copy), Fate.RETURNED);
    }

    /** Nobody can show the copy, and nobody waits for the next inventory to say so. */
    public void missing(Actor by, UUID copy) {
        permissions.require("copies.account", by);
        record(by, known(by, copy), Fate.MISSING);
    }

    /** A missing copy is there again. */
    public void found(Actor by, UUID copy) {
        permissions.require("copies.account", by);
        record(by, known(by, copy), Fate.FOUND);
    }

    /** Today, as copies count it. */
    LocalDate today() {
        return LocalDate.now(clock.withZone(ZoneOffset.UTC));
    }

    Copy known(Actor by, UUID copy) {
        return copies.find(by.reader(), copy).orElseThrow(NotFound::new);
    }

    void record(Actor by, Copy copy, Fate fate) {
        record(by, copy, fate, CopyActs.fated(copy, fate, today(), by.office().id()));
    }

    /** Refuses what cannot become of the copy, and what another act on its way would bring about. */
    void record(Actor by, Copy copy, Fate fate, Command command) {
        steps.requireRestrictedActs();
        requireMay(copy, fate);
        working.doAs(by.reader(), sql -> steps.receive(sql, by, copy, fate.name(), command, Optional.empty()));
    }

    static void requireMay(Copy copy, Fate fate) {
        if (!copy.may(fate)) {
            throw new CopyRefused(Why.NOT_FROM_HERE, copy.k(), copy.standing().name());
        }
    }
}
