package org.chancery.server.demonstration;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import org.chancery.law.instrument.Recipient;
import org.chancery.law.label.Level;
import org.chancery.law.label.Reader;
import org.chancery.register.act.Command;
import org.chancery.server.identity.Digest;
import org.chancery.server.identity.account.Accounts;
import org.chancery.server.identity.mandate.MandateActs;
import org.chancery.server.identity.mandate.NewMandate;
import org.chancery.server.labels.Authorisation;
import org.chancery.server.labels.AuthorisationActs;
import org.chancery.server.ledger.Ledger;
import org.chancery.server.permission.Office;
import org.chancery.server.permission.Role;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Enters the fictional persons at the start of a demonstration; each once, however often it starts. */
@Component
class Rehearsal {

    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 1, 1);

    /** A demonstration does not end by a briefing that runs out. */
    private static final LocalDate LAST_DAY = LocalDate.of(2099, 12, 31);

    private final Demonstration demonstration;
    private final Ledger ledger;
    private final Accounts accounts;

    Rehearsal(Demonstration demonstration, Ledger ledger, Accounts accounts) {
        this.demonstration = demonstration;
        this.ledger = ledger;
        this.accounts = accounts;
    }

    @EventListener
    void on(WebServerInitializedEvent started) {
        if (!demonstration.isHere()) {
            return;
        }
        List<Command> commands = new ArrayList<>();
        for (Cast.Part part : Cast.parts()) {
            Office office = new Office(part.office(), part.english(), part.russian());
            commands.add(MandateActs.bySetUp(
                    part.state().isEmpty()
                            ? MandateActs.organEstablished(office, false, FIRST_DAY)
                            : MandateActs.delegationEstablished(office, part.state(), FIRST_DAY)));
            commands.add(MandateActs.bySetUp(MandateActs.begun(mandate(part))).once("demonstration " + part.name()));
            commands.add(
                    AuthorisationActs.granted(authorisation(part)).once("demonstration authorisation " + part.name()));
        }
        ledger.record(commands);
        for (Cast.Part part : Cast.parts()) {
            accounts.open(
                    reference("person", part),
                    part.name().toLowerCase(Locale.ROOT).replace(' ', '.'));
        }
    }

    private static NewMandate mandate(Cast.Part part) {
        return new NewMandate(
                reference("mandate", part),
                reference("person", part),
                part.name(),
                part.name().toLowerCase(Locale.ROOT).replace(' ', '.') + "@concord.example",
                Role.of(part.role()).orElseThrow(),
                part.office(),
                FIRST_DAY,
                Optional.empty(),
                Optional.empty());
    }

    /** Everybody may read what is RESTRICTED and released to whom they serve; the registry's officer answers for all papers. */
    private static Authorisation authorisation(Cast.Part part) {
        Reader reader = new Reader(
                Recipient.of(part.state().isEmpty() ? part.office() : part.state()),
                Level.RESTRICTED,
                new TreeSet<>(),
                new TreeSet<>(),
                new TreeSet<>(),
                Optional.of(LAST_DAY));
        boolean everything = Role.of(part.role()).orElseThrow() == Role.REGISTRY_OFFICER;
        return new Authorisation(
                reference("authorisation", part),
                reference("mandate", part),
                reader,
                everything,
                FIRST_DAY,
                Optional.empty());
    }

    /** The same at each start, since these persons exist in the demonstration only. */
    private static String reference(String what, Cast.Part part) {
        return HexFormat.of().formatHex(Digest.of(what + " " + part.name()), 0, 8);
    }
}
