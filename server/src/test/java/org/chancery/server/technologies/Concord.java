package org.chancery.server.technologies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.awaitility.Awaitility;
import org.chancery.law.instrument.AgreementId;
import org.chancery.law.label.Label;
import org.chancery.law.label.LabelText;
import org.chancery.server.PageForms;
import org.chancery.server.RunningServer;
import org.chancery.server.identity.mandate.Mandate;
import org.chancery.server.identity.mandate.Mandates;
import org.chancery.server.labels.Labels;
import org.chancery.server.permission.Actor;
import org.chancery.server.permission.Office;
import org.chancery.server.permission.Role;

/** The fictional organisation's delegations, and what they notify, for tests. */
record Concord(RunningServer server) {

    static final AgreementId AGREEMENT = new AgreementId("concord-new-technologies");

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

    /** Somebody who says to speak for a State that is no Party. */
    static Actor stranger() {
        Office office = new Office("delegation-xun", "Delegation of the Union", "Делегация Союза");
        return new Actor(
                "0".repeat(16),
                "1".repeat(16),
                Role.DELEGATION_HEAD,
                office,
                Optional.of("XUN"),
                "Somebody",
                "none",
                Instant.now());
    }

    static Label restricted(String originator, String release) {
        return LabelText.read(
                "RESTRICTED; originator=" + originator + "; release=" + release + "; review=2029-05-01; basis=NEG");
    }

    Technologies technologies() {
        return server.part(Technologies.class);
    }

    UUID notified(Actor by, Statement statement) {
        return server.part(Notifications.class).notify(by, statement, Label.PUBLIC);
    }

    Technology find(Actor reader, UUID id) {
        return technologies().find(reader, id).orElseThrow();
    }

    /** A browser in which somebody of the cast has signed in, by the switcher. */
    PageForms signedIn(String name) {
        PageForms browser = new PageForms(server);
        var line = browser.page("/en/demonstration").select("ul.rows li").stream()
                .filter(it -> it.text().contains(name))
                .findFirst()
                .orElseThrow();
        browser.postRaw(
                "/en/demonstration",
                "_csrf",
                line.select("input[name=_csrf]").attr("value"),
                "mandate",
                line.select("[name=mandate]").attr("value"));
        return browser;
    }

    static void refused(TechnologyRefused.Why why, ThrowingCallable step) {
        assertThatThrownBy(step)
                .isInstanceOfSatisfying(
                        TechnologyRefused.class, it -> assertThat(it.why()).isEqualTo(why));
    }
}
