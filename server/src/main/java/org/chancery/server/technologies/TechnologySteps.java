package org.chancery.server.technologies;

import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.chancery.register.act.ActRefused;
import org.chancery.register.act.Command;
import org.chancery.register.act.Pending;
import org.chancery.register.json.Json;
import org.chancery.server.database.Reading;
import org.chancery.server.database.Working;
import org.chancery.server.ledger.Ledger;
import org.chancery.server.permission.Actor;
import org.chancery.server.technologies.TechnologyRefused.Why;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/** Hands acts to the register: public ones are recorded at once, those under a label are received and wait for a tick. */
@Component
class TechnologySteps {

    private static final String ADD =
            "insert into technologies.step_work (step, technology, act, state, after, by_person, label_id)"
                    + " values (?, ?, ?, ?, ?, ?, ?)";

    private final Ledger ledger;
    private final Working working;
    private final Reading reading;

    TechnologySteps(Ledger ledger, Working working, Reading reading) {
        this.ledger = ledger;
        this.working = working;
        this.reading = reading;
    }

    /** Hands in an act with no public line. */
    void take(Actor by, String party, UUID technology, Command command) {
        take(by, party, technology, command, Optional.empty());
    }

    /**
     * Hands in an act; {@code line} is recorded after it.
     *
     * @throws TechnologyRefused if the register refuses it now, takes no restricted acts, or has such an act of this party waiting
     */
    void take(Actor by, String party, UUID technology, Command command, Optional<Json.Obj> line) {
        if (command.label() == Command.PUBLIC) {
            record(command);
        } else if (ledger.takesRestrictedActs()) {
            receive(by, party, technology, command, line);
        } else {
            throw new TechnologyRefused(Why.NO_RESTRICTED_ACTS);
        }
    }

    private void record(Command command) {
        try {
            ledger.record(List.of(command));
        } catch (ActRefused e) {
            throw new TechnologyRefused(
                    e.refusal().code().equals("technology-joined-already")
                            ? Why.JOINED_ALREADY
                            : Why.CHANGED_MEANWHILE);
        }
    }

    private void receive(Actor by, String party, UUID technology, Command command, Optional<Json.Obj> line) {
        UUID step = UUID.randomUUID();
        String act = command.kind().name().substring("technologies.".length());
        String after = line.map(it -> new String(it.canonical(), StandardCharsets.UTF_8))
                .orElse("");
        working.doAs(by.reader(), sql -> {
            try {
                sql.sql(ADD)
                        .params(step, technology, act, party, after, by.person(), command.label())
                        .update();
            } catch (DuplicateKeyException e) {
                throw new TechnologyRefused(Why.ON_ITS_WAY);
            }
            Pending pending = ledger.receive(command);
            sql.sql("update technologies.step_work set pending = ?, due = ? where step = ?")
                    .params(pending.id(), pending.due().atOffset(ZoneOffset.UTC), step)
                    .update();
        });
    }

    /** What waits for a tick, and what was refused in the last thirty days, the latest first. */
    List<Waiting> waiting(String reader) {
        return reading.as(
                reader,
                sql -> sql.sql("select * from technologies.step_work where standing = 'waiting'"
                                + " or standing = 'refused' and at > now() - interval '30 days' order by at desc")
                        .query((row, at) -> TechnologyRows.waiting(row))
                        .list());
    }
}
