package org.chancery.server.exchange;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.chancery.law.label.Label;
import org.chancery.law.label.LabelText;
import org.chancery.server.RunningServer;
import org.chancery.server.identity.mandate.Mandate;
import org.chancery.server.identity.mandate.Mandates;
import org.chancery.server.labels.Labels;
import org.chancery.server.permission.Actor;
import org.chancery.server.permission.Role;

/** The fictional organisation's delegations and organs, and short ways to write among them. */
record Hall(RunningServer server) {

    static final LocalDate NEXT_YEAR = LocalDate.now(ZoneOffset.UTC).plusYears(1);

    /** The first person of the cast who serves the State or organ in the role. */
    Actor actor(String party, Role role) {
        Mandate mandate = server.part(Mandates.class).inForce().stream()
                .filter(it -> it.role() == role)
                .filter(it -> it.state().orElse(it.office().id()).equals(party))
                .findFirst()
                .orElseThrow();
        Actor actor = new Actor(
                mandate.person(),
                mandate.id(),
                role,
                mandate.office(),
                mandate.state(),
                "Somebody",
                "none",
                Instant.now());
        int open = server.part(Labels.class).numberOf(restricted(party, party));
        // Authorisations of the cast are evaluated a moment after the start.
        Awaitility.await()
                .until(() ->
                        server.part(Labels.class).label(actor.reader(), open).isPresent());
        return actor;
    }

    Actor head(String state) {
        return actor(state, Role.DELEGATION_HEAD);
    }

    static Label restricted(String originator, String release) {
        return LabelText.read("RESTRICTED; originator=" + originator + "; release=" + release + "; review=" + NEXT_YEAR
                + "; basis=NEG");
    }

    static Draft message(String body, Label label, String... to) {
        return new Draft(
                Item.Kind.MESSAGE,
                "",
                body,
                List.of(),
                new TreeSet<>(List.of(to)),
                Optional.empty(),
                label,
                List.of(),
                List.of(),
                "");
    }

    static Draft document(String title, String body, Label label, String... to) {
        return new Draft(
                Item.Kind.DOCUMENT,
                title,
                body,
                List.of(),
                new TreeSet<>(List.of(to)),
                Optional.empty(),
                label,
                List.of(),
                List.of(),
                "");
    }

    static Draft from(Draft draft, List<UUID> sources, List<String> uploads, String reason) {
        return new Draft(
                draft.kind(),
                draft.title(),
                draft.body(),
                draft.tags(),
                draft.addressed(),
                draft.replyBy(),
                draft.label(),
                sources,
                uploads,
                reason);
    }

    /** Opens a thread and gives its first item. */
    Item opened(Actor by, String subject, Draft draft) {
        UUID id = server.part(Exchange.class).open(by, subject, "concord-charter", "4", draft);
        return server.part(Correspondence.class).find(by, id);
    }
}
