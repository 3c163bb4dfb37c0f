package org.chancery.server.official;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.chancery.register.act.Command;
import org.chancery.server.database.Working;
import org.chancery.server.identity.RandomReference;
import org.chancery.server.identity.SealedSecrets;
import org.chancery.server.permission.Actor;
import org.springframework.stereotype.Component;

/** The table of proposals. Each step is one conditional update, so that of two persons at once one succeeds. */
@Component
class Proposals {

    /** The reader of jobs that finish what was begun. */
    static final String JOB = "!official";

    static final String SELECT = "select proposal, use_case, command, state, proposed_person, proposed_mandate,"
            + " proposed_at, decided_person, decided_mandate, decided_at, reason, number, due, pending, refusal"
            + " from official.proposal_work ";

    private final Working working;
    private final SealedSecrets secrets;

    Proposals(Working working, SealedSecrets secrets) {
        this.working = working;
        this.secrets = secrets;
    }

    /** Keeps a new one. */
    String add(String useCase, Command command, Actor by) {
        String id = RandomReference.next();
        working.as(
                by.reader(),
                sql -> sql.sql("insert into official.proposal_work (proposal, use_case, kind, command,"
                                + " proposed_person, proposed_mandate, label_id) values (?, ?, ?, ?, ?, ?, ?)")
                        .param(id)
                        .param(useCase)
                        .param(command.kind().name())
                        .param(secrets.seal("proposal/" + id, KeptCommand.write(command)))
                        .param(by.person())
                        .param(by.mandate())
                        .param(command.label())
                        .update());
        return id;
    }

    Optional<Proposal> find(String reader, String id) {
        return working.as(
                reader,
                sql -> sql.sql(SELECT + "where proposal = ?")
                        .param(id)
                        .query((row, at) -> proposal(row))
                        .optional());
    }

    /** The newest first; {@code open} only those that wait for somebody. */
    List<Proposal> list(String reader, boolean open) {
        String which = open ? "where state in ('proposed', 'confirming', 'acting', 'alone') " : "";
        return working.as(
                reader,
                sql -> sql.sql(SELECT + which + "order by proposed_at desc limit 500")
                        .query((row, at) -> proposal(row))
                        .list());
    }

    /** Acts that one person recorded alone: open ones first, by the time until which they are to be confirmed. */
    List<Proposal> alone(String reader) {
        return working.as(
                reader,
                sql -> sql.sql(SELECT + "where due is not null order by state = 'confirmed', due limit 500")
                        .query((row, at) -> proposal(row))
                        .list());
    }

    /** Takes the step from {@code from} to {@code to} in the person's name; false if somebody was faster. */
    boolean decide(String id, Actor by, Proposal.State from, Proposal.State to, String reason) {
        return working.as(
                        by.reader(),
                        sql -> sql.sql("update official.proposal_work set state = ?, decided_person = ?,"
                                        + " decided_mandate = ?, decided_at = now(), begun = now(),"
                                        + " reason = case when ? = '' then reason else ? end"
                                        + " where proposal = ? and state = ?")
                                .params(code(to), by.person(), by.mandate(), reason, reason, id, code(from))
                                .update())
                == 1;
    }

    /** Whoever proposed begins to record it alone; false if somebody was faster. */
    boolean beginAlone(String id, Actor by, String reason, Instant due) {
        return working.as(
                        by.reader(),
                        sql -> sql.sql("update official.proposal_work set state = 'acting', reason = ?, due = ?,"
                                        + " begun = now() where proposal = ? and state = 'proposed'"
                                        + " and proposed_person = ?")
                                .params(reason, due.atOffset(ZoneOffset.UTC), id, by.person())
                                .update())
                == 1;
    }

    Proposal proposal(ResultSet row) throws SQLException {
        Optional<Proposal.Step> decided = row.getString("decided_person") == null
                ? Optional.empty()
                : Optional.of(new Proposal.Step(
                        row.getString("decided_person"),
                        row.getString("decided_mandate"),
                        instant(row, "decided_at").orElseThrow()));
        long number = row.getLong("number");
        OptionalLong recorded = row.wasNull() ? OptionalLong.empty() : OptionalLong.of(number);
        return new Proposal(
                row.getString("proposal"),
                row.getString("use_case"),
                KeptCommand.read(secrets.open("proposal/" + row.getString("proposal"), row.getBytes("command"))),
                Proposal.State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
                new Proposal.Step(
                        row.getString("proposed_person"),
                        row.getString("proposed_mandate"),
                        instant(row, "proposed_at").orElseThrow()),
                decided,
                row.getString("reason"),
                recorded,
                instant(row, "due"),
                Optional.ofNullable(row.getObject("pending", UUID.class)),
                row.getString("refusal"));
    }

    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }

    static String code(Proposal.State state) {
        return state.name().toLowerCase(Locale.ROOT);
    }
}
