package org.chancery.server.docket;

import java.sql.ResultSet;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.chancery.register.act.Command;
import org.chancery.register.act.Precondition;
import org.chancery.register.act.Refusal;
import org.chancery.register.json.Json;
import org.chancery.server.ledger.CommandGuard;
import org.springframework.stereotype.Component;

/**
 * What must hold when an accepted instrument is recorded: it is confirmed on the docket, so that it is never recorded without what comes
 * with it; its act id is free, and it is recorded on about the day that it says it became
 * known and is notified. A proposal that lay longer is made again.
 */
@Component
class DocketGuard implements CommandGuard {

    /** Bound while an instrument is confirmed on its own page, with everything that comes with it. */
    static final ScopedValue<String> CONFIRMING = ScopedValue.newInstance();

    private static final String TAKEN = "select 1 from agreements.act_facts where agreement = ? and act = ?";

    private final Referrals referrals;

    DocketGuard(Referrals referrals) {
        this.referrals = referrals;
    }

    @Override
    public Command guarded(Command command) {
        if (command.kind().equals(DifferenceKinds.REFERRED)
                && !referrals.mayBeReferred(command.content().text("difference"))) {
            Refusal elsewhere = Refusal.of("instrument-stands-elsewhere");
            return command.onlyIf(connection -> Optional.of(elsewhere));
        }
        if (!command.kind().name().startsWith("treaty.")) {
            return command;
        }
        if (!CONFIRMING.isBound()) {
            Refusal elsewhere = Refusal.of("confirm-on-the-docket");
            return command.onlyIf(connection -> Optional.of(elsewhere));
        }
        return command.onlyIf(fresh(command.content()));
    }

    private static Precondition fresh(Json.Obj content) {
        String agreement = content.text("agreement");
        String act = content.text("id");
        return connection -> {
            try (var taken = connection.prepareStatement(TAKEN)) {
                taken.setString(1, agreement);
                taken.setString(2, act);
                try (ResultSet row = taken.executeQuery()) {
                    if (row.next()) {
                        return Optional.of(new Refusal("act-id-taken", Map.of("act", act)));
                    }
                }
            }
            if (!(content.members().get("known") instanceof Json.Obj known)) {
                return Optional.empty();
            }
            LocalDate since = LocalDate.parse(known.text("since"));
            try (var today = connection.prepareStatement("select (now() at time zone 'UTC')::date");
                    ResultSet row = today.executeQuery()) {
                row.next();
                LocalDate now = row.getDate(1).toLocalDate();
                boolean near = !since.isBefore(now.minusDays(1)) && !since.isAfter(now.plusDays(1));
                return near
                        ? Optional.empty()
                        : Optional.of(new Refusal(
                                "proposal-of-another-day", Map.of("since", since.toString(), "today", now.toString())));
            }
        };
    }
}
