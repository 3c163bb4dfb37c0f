package org.chancery.server.identity.mandate;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chancery.register.act.ActRefused;
import org.chancery.register.act.Command;
import org.chancery.register.act.Precondition;
import org.chancery.register.act.Refusal;
import org.chancery.register.json.Json;
import org.chancery.server.database.Reading;
import org.chancery.server.ledger.Ledger;
import org.springframework.stereotype.Service;

/**
 * Set-up: the time in which one administrator may enter the first offices and mandates alone. It ends, by an act, when two officers have
 * signed in, and does not begin again by itself, whoever leaves. Only the operator of the machine can open it again, by an act that
 * everybody can read, and only while fewer than two officers are left.
 */
@Service
public class SetUp {

    private static final System.Logger LOG = System.getLogger(SetUp.class.getName());
    private static final String LATEST = "select event from identity.set_up_facts order by number desc limit 1";

    private final Reading reading;
    private final Ledger ledger;
    private final Mandates mandates;
    private final OfficersWhoSignedIn officers;

    SetUp(Reading reading, Ledger ledger, Mandates mandates, OfficersWhoSignedIn officers) {
        this.reading = reading;
        this.ledger = ledger;
        this.mandates = mandates;
        this.officers = officers;
    }

    /** An operator opened set-up again. */
    public record Reopening(LocalDate date, String reason) {}

    /** Whether set-up goes on. */
    public boolean isOpen() {
        return !hasEnded() && !officers.areTwo();
    }

    private boolean hasEnded() {
        return reading.asPublic(sql -> sql.sql(LATEST).query(String.class).optional())
                .filter("ended"::equals)
                .isPresent();
    }

    /** Records the end once two officers have signed in; asked at every sign-in. Without the register it is asked again at the next. */
    public void endOnceTwoAreThere() {
        if (hasEnded() || !officers.areTwo()) {
            return;
        }
        Json.Obj content = Json.object()
                .with("date", mandates.today().toString())
                .with("origin", "system")
                .with("cause", "two-officers-signed-in");
        try {
            ledger.record(List.of(Command.of(MandateKinds.SET_UP_ENDED, 1, content)
                    .onlyIf(latestIs("ended", false))
                    .about("set-up")));
            officers.voidWholeLinks();
        } catch (ActRefused e) {
            LOG.log(System.Logger.Level.DEBUG, "another process recorded the end of set-up", e);
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.WARNING, "the end of set-up was not recorded: " + e.getMessage());
        }
    }

    /**
     * Opens set-up again.
     *
     * @param reason stands in the public register
     * @throws ActRefused {@code two-officers-are-there} or {@code set-up-is-open}; then nothing was recorded
     */
    public void reopen(String reason) {
        if (officers.areTwo()) {
            throw new ActRefused(Refusal.of("two-officers-are-there"));
        }
        Json.Obj content = Json.object()
                .with("date", mandates.today().toString())
                .with("reason", reason)
                .with("origin", "system")
                .with("cause", "operator");
        ledger.record(List.of(Command.of(MandateKinds.SET_UP_REOPENED, 1, content)
                .onlyIf(latestIs("ended", true))
                .about("set-up")));
    }

    /** Every time that an operator opened it again, the latest first. */
    public List<Reopening> reopenings() {
        return reading.asPublic(sql -> sql.sql(
                        "select date, reason from identity.set_up_facts where event = 'reopened' order by number desc")
                .query((row, at) -> new Reopening(row.getObject(1, LocalDate.class), row.getString(2)))
                .list());
    }

    private static Precondition latestIs(String event, boolean wanted) {
        return connection -> {
            try (var query = connection.prepareStatement(LATEST);
                    var row = query.executeQuery()) {
                boolean is = row.next() && event.equals(row.getString(1));
                return is == wanted
                        ? Optional.empty()
                        : Optional.of(Refusal.of(is ? "set-up-has-ended" : "set-up-is-open"));
            }
        };
    }
}
