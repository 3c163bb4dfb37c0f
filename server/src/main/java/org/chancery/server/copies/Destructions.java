package org.chancery.server.copies;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.chancery.law.label.Label;
import org.chancery.law.label.Level;
import org.chancery.register.act.Command;
import org.chancery.server.copies.CopyRefused.Why;
import org.chancery.server.database.Reading;
import org.chancery.server.database.Working;
import org.chancery.server.identity.RandomReference;
import org.chancery.server.labels.Labels;
import org.chancery.server.permission.Actor;
import org.chancery.server.permission.Permissions;
import org.chancery.server.web.NotFound;
import org.springframework.stereotype.Service;

/** Destruction of copies, with a certificate: by one person, at SECRET and above before a second one. */
@Service("copies.destructions")
public class Destructions {

    private static final String DESTROY = "copies.destroy";

    private final Permissions permissions;
    private final Returns returns;
    private final Steps steps;
    private final Labels labels;
    private final TwoHands twoHands;
    private final Working working;
    private final Reading reading;

    Destructions(
            Permissions permissions,
            Returns returns,
            Steps steps,
            Labels labels,
            TwoHands twoHands,
            Working working,
            Reading reading) {
        this.permissions = permissions;
        this.returns = returns;
        this.steps = steps;
        this.labels = labels;
        this.twoHands = twoHands;
        this.working = working;
        this.reading = reading;
    }

    /** A destruction that waits for the second person; {@code by} is the first one's reference. */
    public record Open(UUID id, UUID copy, String method, Instant proposed, String by, String office) {}

    /** Whether the copy's label asks for two persons. */
    public boolean needsTwo(Actor by, Copy copy) {
        Label label = labels.label(by.reader(), copy.label()).orElseThrow();
        return label.level().compareTo(Level.SECRET) >= 0;
    }

    /**
     * Records that a copy was destroyed, or at SECRET and above that it was, for a second person to certify.
     *
     * @param method how and where
     */
    public void destroy(Actor by, UUID id, String method) {
        permissions.require(DESTROY, by);
        Copy copy = returns.known(by, id);
        steps.requireRestrictedActs();
        Returns.requireMay(copy, Fate.DESTROYED);
        if (method.isBlank() || method.length() > 500) {
            throw new CopyRefused(Why.METHOD_MISSING);
        }
        if (needsTwo(by, copy)) {
            propose(by, copy, method.strip());
        } else {
            returns.record(by, copy, Fate.DESTROYED, command(copy, by.office().id(), "", method.strip()));
        }
    }

    private void propose(Actor by, Copy copy, String method) {
        if (open(by, copy).isPresent()) {
            throw new CopyRefused(Why.ON_ITS_WAY, copy.k());
        }
        working.doAs(
                by.reader(),
                sql -> sql.sql("insert into copies.destruction_work (destruction, copy, method, proposed_by,"
                                + " proposed_office, label_id) values (?, ?, ?, ?, ?, ?)")
                        .params(
                                UUID.randomUUID(),
                                copy.id(),
                                method,
                                by.person(),
                                by.office().id(),
                                copy.label())
                        .update());
    }

    /** The second person certifies to have seen it; another one than the first. */
    public void certify(Actor by, UUID destruction) {
        permissions.require(DESTROY, by);
        Open open = find(by, destruction).orElseThrow(NotFound::new);
        twoHands.require(open.by(), by);
        Copy copy = returns.known(by, open.copy());
        Returns.requireMay(copy, Fate.DESTROYED);
        steps.requireRestrictedActs();
        Command command = command(copy, open.office(), by.office().id(), open.method());
        working.doAs(by.reader(), sql -> {
            int changed = sql.sql("update copies.destruction_work set state = 'certified' where destruction = ?"
                            + " and state = 'open'")
                    .param(destruction)
                    .update();
            if (changed != 1) {
                throw new CopyRefused(Why.CHANGED_MEANWHILE);
            }
            steps.receive(sql, by, copy, Fate.DESTROYED.name(), command, Optional.empty());
        });
    }

    /** The destruction of a copy that waits for a second person. */
    public Optional<Open> open(Actor by, Copy copy) {
        return reading.as(
                by.reader(),
                sql -> sql.sql("select * from copies.destruction_work where copy = ? and state = 'open'")
                        .param(copy.id())
                        .query((row, at) -> open(row))
                        .optional());
    }

    private Optional<Open> find(Actor by, UUID destruction) {
        return reading.as(
                by.reader(),
                sql -> sql.sql("select * from copies.destruction_work_by_id(?) where state = 'open'")
                        .param(destruction)
                        .query((row, at) -> open(row))
                        .optional());
    }

    private static Open open(java.sql.ResultSet row) throws java.sql.SQLException {
        return new Open(
                row.getObject("destruction", UUID.class),
                row.getObject("copy", UUID.class),
                row.getString("method"),
                row.getTimestamp("proposed").toInstant(),
                row.getString("proposed_by"),
                row.getString("proposed_office"));
    }

    private Command command(Copy copy, String office, String secondOffice, String method) {
        return CopyActs.destroyed(copy, returns.today(), office, secondOffice, RandomReference.next(), method);
    }
}
