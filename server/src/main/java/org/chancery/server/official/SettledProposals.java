package org.chancery.server.official;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.chancery.register.act.Refusal;
import org.chancery.server.database.Working;
import org.springframework.stereotype.Component;

/** What the register's answers, and the jobs that wait for them, change in the table of proposals. */
@Component
class SettledProposals {

    private final Working working;
    private final Proposals proposals;

    SettledProposals(Working working, Proposals proposals) {
        this.working = working;
        this.proposals = proposals;
    }

    /** The register has recorded it. */
    void settle(String id, Proposal.State to, OptionalLong number) {
        working.as(
                Proposals.JOB,
                sql -> sql.sql("update official.proposal_work set state = ?, number = coalesce(?, number), refusal = ''"
                                + " where proposal = ?")
                        .param(Proposals.code(to))
                        .param(number.isPresent() ? number.getAsLong() : null)
                        .param(id)
                        .update());
    }

    /** The register has refused it: it waits for a second person as before. */
    void reopen(String id, Refusal refusal) {
        working.as(
                Proposals.JOB,
                sql -> sql.sql("update official.proposal_work set decided_person = null, decided_mandate = null,"
                                + " decided_at = null, pending = null, joint = false, refusal = ?,"
                                + " state = case when state = 'confirming' and due is not null then 'alone'"
                                + " else 'proposed' end,"
                                + " due = case when state = 'acting' then null else due end,"
                                + " reason = case when state = 'acting' then '' else reason end"
                                + " where proposal = ? and state in ('confirming', 'acting')")
                        .params(refusal.code(), id)
                        .update());
    }

    /** The register has received it and decides at a tick. */
    void received(String id, UUID pending) {
        working.as(
                Proposals.JOB,
                sql -> sql.sql("update official.proposal_work set pending = ? where proposal = ?"
                                + " and state in ('confirming', 'acting')")
                        .params(pending, id)
                        .update());
    }

    /** The proposal whose act the register received under this name. */
    Optional<Proposal> ofPending(UUID pending) {
        return working.as(
                Proposals.JOB,
                sql -> sql.sql(Proposals.SELECT + "where pending = ?")
                        .param(pending)
                        .query((row, at) -> proposals.proposal(row))
                        .optional());
    }

    /** Those that belong together and are recorded as one submission, so that nothing finishes them singly. */
    void join(List<String> ids, String reader) {
        working.doAs(
                reader,
                sql -> ids.forEach(id -> sql.sql("update official.proposal_work set joint = true where proposal = ?")
                        .param(id)
                        .update()));
    }

    /** Whether the act of this number is a proposal's, so that a second receipt of it can be forgotten. */
    boolean isKnown(long number) {
        return working.as(
                Proposals.JOB,
                sql -> sql.sql("select exists (select from official.proposal_work where number = ? and label_id <> 0)")
                        .param(number)
                        .query(Boolean.class)
                        .single());
    }

    /** What was given to the register so long ago that whoever waited for the answer waits no more. */
    List<Proposal> interrupted(Duration since) {
        return working.as(
                Proposals.JOB,
                sql -> sql.sql(
                                Proposals.SELECT + "where state in ('confirming', 'acting') and pending is null"
                                        + " and not joint and begun < now() - make_interval(secs => ?) order by begun limit 100")
                        .param(since.toSeconds())
                        .query((row, at) -> proposals.proposal(row))
                        .list());
    }

    /** Closes one that nobody has confirmed yet, or that is closed already; false if it is being recorded or was. */
    boolean lapse(String id) {
        return working.as(Proposals.JOB, sql -> {
            sql.sql("update official.proposal_work set state = 'withdrawn', decided_at = null"
                            + " where proposal = ? and state = 'proposed'")
                    .param(id)
                    .update();
            return sql.sql("select state in ('withdrawn', 'refused') from official.proposal_work where proposal = ?")
                    .param(id)
                    .query(Boolean.class)
                    .single();
        });
    }

    /** Marks acts of one person alone that nobody confirmed in time; returns how many were not marked before. */
    int flagOverdue() {
        return working.as(
                Proposals.JOB,
                sql -> sql.sql("update official.proposal_work set flagged = now()"
                                + " where state = 'alone' and due < now() and flagged is null")
                        .update());
    }
}
