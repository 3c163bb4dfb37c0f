package org.chancery.server.copies;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.chancery.register.act.Command;
import org.chancery.register.act.Pending;
import org.chancery.server.copies.CopyRefused.Why;
import org.chancery.server.database.Reading;
import org.chancery.server.ledger.Ledger;
import org.chancery.server.permission.Actor;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Hands acts about copies to the register, and keeps account of those that wait for a tick. */
@Component("copies.steps")
public class Steps {

    static final String ISSUED = "ISSUED";

    private static final String ADD =
            "insert into copies.step_work (step, document, copy, act, k, of_n, holder_mandate,"
                    + " on_date, by_person, inventory, label_id) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private final Ledger ledger;
    private final Reading reading;

    Steps(Ledger ledger, Reading reading) {
        this.ledger = ledger;
        this.reading = reading;
    }

    /** Refuses where the log takes no restricted acts. */
    void requireRestrictedActs() {
        if (!ledger.takesRestrictedActs()) {
            throw new CopyRefused(Why.NO_RESTRICTED_ACTS);
        }
    }

    /**
     * Gives an act to the register, in the caller's transaction; if that fails later, the act is recorded all the same at most once and
     * the facts stand.
     *
     * @throws CopyRefused if another act about the copy waits
     */
    void receive(JdbcClient sql, Actor by, Copy copy, String act, Command command, Optional<UUID> inventory) {
        UUID step = UUID.randomUUID();
        try {
            sql.sql(ADD)
                    .params(java.util.Arrays.asList(
                            step,
                            copy.document(),
                            copy.id(),
                            act,
                            copy.k(),
                            copy.of(),
                            copy.holderMandate(),
                            LocalDate.parse(command.content().text("date")),
                            by.person(),
                            inventory.orElse(null),
                            copy.label()))
                    .update();
        } catch (DuplicateKeyException e) {
            throw new CopyRefused(Why.ON_ITS_WAY, copy.k());
        }
        Pending pending = ledger.receive(command);
        sql.sql("update copies.step_work set pending = ?, due = ? where step = ?")
                .params(pending.id(), pending.due().atOffset(ZoneOffset.UTC), step)
                .update();
    }

    /** Those of a document, the latest first: all that wait, and others of the last thirty days. */
    public List<Step> of(String reader, UUID document) {
        return reading.as(
                reader,
                sql -> sql.sql("select * from copies.step_work where document = ? and (state = 'waiting'"
                                + " or at > now() - interval '30 days') order by at desc, k desc")
                        .param(document)
                        .query((row, at) -> step(row))
                        .list());
    }

    /** Those that wait in a mandate's name. */
    public List<Step> waitingFor(String reader, String mandate) {
        return reading.as(
                reader,
                sql -> sql.sql("select * from copies.step_work where holder_mandate = ? and state = 'waiting'"
                                + " order by at desc")
                        .param(mandate)
                        .query((row, at) -> step(row))
                        .list());
    }

    private static Step step(ResultSet row) throws SQLException {
        return new Step(
                row.getObject("step", UUID.class),
                row.getObject("document", UUID.class),
                row.getObject("copy", UUID.class),
                row.getString("act"),
                row.getInt("k"),
                row.getInt("of_n"),
                row.getString("holder_mandate"),
                Step.State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
                row.getString("refusal"),
                row.getObject("on_date", LocalDate.class),
                row.getTimestamp("at").toInstant(),
                Optional.ofNullable(row.getTimestamp("due")).map(java.sql.Timestamp::toInstant));
    }
}
