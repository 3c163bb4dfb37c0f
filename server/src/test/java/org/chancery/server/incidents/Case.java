package org.chancery.server.incidents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.chancery.law.instrument.Recipient;
import org.chancery.server.RunningServer;
import org.chancery.server.TestServer;
import org.chancery.server.access.Cleared;
import org.chancery.server.identity.Somebody;
import org.chancery.server.permission.Role;

/** Incidents and the persons around them, for tests. */
final class Case {

    static final RunningServer SERVER = TestServer.shared();
    static final Incidents INCIDENTS = SERVER.part(Incidents.class);
    static final IncidentSteps STEPS = SERVER.part(IncidentSteps.class);
    static final IncidentNotices NOTICES = SERVER.part(IncidentNotices.class);

    private Case() {}

    static Somebody security() {
        return Cleared.everything(Somebody.in(SERVER, Role.SECURITY_OFFICER));
    }

    static Somebody registry() {
        return Cleared.everything(Somebody.in(SERVER, Role.REGISTRY_OFFICER));
    }

    static Somebody delegate() {
        return Cleared.restricted(Somebody.in(SERVER, Role.DELEGATION_MEMBER));
    }

    static NewIncident loss(String originator, int label, String... involved) {
        return incident(IncidentKind.LOSS, originator, false, label, involved);
    }

    static NewIncident incident(IncidentKind kind, String originator, boolean personal, int label, String... involved) {
        return new NewIncident(
                kind,
                "A printed copy is not in its folder.",
                "copy 3 of 5",
                originator.isEmpty() ? List.of() : List.of(Recipient.of(originator)),
                personal,
                Instant.now().minus(1, ChronoUnit.HOURS),
                label,
                List.of(involved));
    }

    static Incident now(Somebody person, UUID id) {
        return INCIDENTS.find(person.actor(), id).orElseThrow();
    }

    static void take(Somebody person, UUID id, IncidentStep step, Said said) {
        STEPS.take(person.actor(), id, now(person, id).version(), step, said);
    }

    /** Assessed, all notices given up, proposed to be closed by this person. */
    static void upToProposal(Somebody person, UUID id, String publicLine) {
        take(person, id, IncidentStep.TAKE_UP, Said.because(""));
        take(
                person,
                id,
                IncidentStep.ASSESS,
                Said.found(IncidentKind.LOSS, "It was shredded by mistake.", Damage.NONE));
        for (Notice notice : INCIDENTS.notices(person.actor(), id)) {
            if (notice.isOpen()) {
                NOTICES.waive(person.actor(), id, notice.to(), "Nothing of it left the house.");
            }
        }
        take(
                person,
                id,
                IncidentStep.PROPOSE_CLOSURE,
                Said.ended("Shredder moved.", "Two persons destroy.", publicLine));
    }

    static void refused(IncidentRefused.Why why, ThrowingCallable step) {
        assertThatThrownBy(step)
                .isInstanceOfSatisfying(
                        IncidentRefused.class, it -> assertThat(it.why()).isEqualTo(why));
    }
}
