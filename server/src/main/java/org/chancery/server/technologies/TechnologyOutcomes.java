package org.chancery.server.technologies;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.chancery.register.act.Outcome;
import org.chancery.register.json.Json;
import org.chancery.server.database.Working;
import org.chancery.server.ledger.Ledger;
import org.chancery.server.ledger.PendingDecided;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Hears what the register decided about acts that were received, and records the public line of what it took. */
@Component
class TechnologyOutcomes {

    /** Matches the policy of {@code V200__technologies.sql}; no person's reader can be called so. */
    static final String JOB = "!technologies";

    private final Working working;
    private final Ledger ledger;

    TechnologyOutcomes(Working working, Ledger ledger) {
        this.working = working;
        this.ledger = ledger;
    }

    /** The outcome is forgotten only when all is done; until then it comes again, and the line is recorded once. */
    @EventListener
    void on(PendingDecided decided) {
        switch (decided.outcome()) {
            case Outcome.Waiting ignored -> {}
            case Outcome.Recorded recorded -> {
                Optional<String> line = after(recorded.id());
                if (line.isPresent()) {
                    list(line.get(), recorded);
                    settle(recorded.id(), "recorded", "");
                }
            }
            case Outcome.Refused refused -> {
                if (after(refused.id()).isPresent()) {
                    settle(refused.id(), "refused", refused.refusal().code());
                }
            }
        }
    }

    private void list(String line, Outcome.Recorded recorded) {
        if (!line.isEmpty()) {
            LocalDate day = LocalDate.ofInstant(recorded.receipt().recorded(), ZoneOffset.UTC);
            ledger.record(List.of(TechnologyActs.listed((Json.Obj) Json.parse(line), day, recorded.id())));
        }
    }

    /** What is to be recorded after an act of ours; nothing for acts of other modules. */
    private Optional<String> after(UUID pending) {
        return working.as(
                JOB,
                sql -> sql.sql("select after from technologies.step_work where pending = ?")
                        .param(pending)
                        .query(String.class)
                        .optional());
    }

    private void settle(UUID pending, String standing, String refusal) {
        working.doAs(
                JOB,
                sql -> sql.sql("update technologies.step_work set standing = ?, refusal = ? where pending = ?")
                        .params(standing, refusal, pending)
                        .update());
        ledger.forget(pending);
    }
}
