package org.chancery.server.copies;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.chancery.register.act.Outcome;
import org.chancery.server.database.Working;
import org.chancery.server.ledger.Ledger;
import org.chancery.server.ledger.PendingDecided;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Hears what the register decided about acts that were received, and tells of copies that nobody can show. */
@Component("copies.decisions")
class Decisions {

    /** Matches the policy of {@code V150__copies.sql}; no person's reader can be called so. */
    static final String JOB = "!copies";

    private static final String DECIDE =
            "update copies.step_work set state = ?, refusal = ?, number = ? where pending = ?"
                    + " returning document, copy, act, k, of_n, on_date, holder_mandate, label_id";

    private final Working working;
    private final Ledger ledger;
    private final ApplicationEventPublisher events;

    Decisions(Working working, Ledger ledger, ApplicationEventPublisher events) {
        this.working = working;
        this.ledger = ledger;
        this.events = events;
    }

    @EventListener
    void on(PendingDecided decided) {
        switch (decided.outcome()) {
            case Outcome.Waiting ignored -> {}
            case Outcome.Recorded recorded ->
                decide(
                        recorded.id(),
                        "recorded",
                        "",
                        recorded.receipt().number().value());
            case Outcome.Refused refused ->
                decide(refused.id(), "refused", refused.refusal().code(), null);
        }
    }

    /** The outcome is forgotten only when every listener has returned; until then it comes again. */
    private void decide(UUID pending, String state, String refusal, @Nullable Long number) {
        Optional<Runnable> told = working.as(
                JOB,
                sql -> sql.sql(DECIDE)
                        .params(java.util.Arrays.asList(state, refusal, number, pending))
                        .query((row, at) -> telling(
                                row.getString("act"),
                                new CopyUnaccounted(
                                        row.getObject("document", UUID.class),
                                        row.getObject("copy", UUID.class),
                                        row.getInt("k"),
                                        row.getInt("of_n"),
                                        row.getInt("label_id"),
                                        row.getObject("on_date", LocalDate.class),
                                        row.getString("holder_mandate"),
                                        takenBack(sql, row.getObject("copy", UUID.class)),
                                        number == null ? 0 : number)))
                        .optional());
        told.ifPresent(tell -> {
            tell.run();
            ledger.forget(pending);
        });
    }

    /** Whoever took it back, if it was in the registry; a copy that was found again is with its holder. */
    private static Optional<String> takenBack(JdbcClient sql, UUID copy) {
        return sql.sql("select last.by_person from (select act, by_person from copies.step_work where copy = ?"
                        + " and act in ('RETURNED', 'FOUND') and state = 'recorded' order by number desc limit 1) last"
                        + " where last.act = 'RETURNED'")
                .param(copy)
                .query(String.class)
                .optional();
    }

    private Runnable telling(String act, CopyUnaccounted what) {
        return act.equals(Fate.MISSING.name()) && what.act() > 0 ? () -> events.publishEvent(what) : () -> {};
    }
}
