package org.chancery.server.incidents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.chancery.server.incidents.Case.INCIDENTS;
import static org.chancery.server.incidents.Case.STEPS;
import static org.chancery.server.incidents.Case.refused;
import static org.chancery.server.incidents.Case.take;

import java.time.Instant;
import java.util.UUID;
import org.chancery.server.identity.Somebody;
import org.chancery.server.permission.AccessRefused;
import org.chancery.server.permission.Role;
import org.junit.jupiter.api.Test;

class ClosingTest {

    private final Somebody first = Case.security();
    private final Somebody second = Case.registry();

    @Test
    void two_persons_close_an_incident() {
        UUID id = INCIDENTS.open(Case.loss("", 0));
        Case.upToProposal(first, id, "");
        take(second, id, IncidentStep.CLOSE, Said.because(""));
        assertThat(Case.now(first, id).standing()).isEqualTo(Standing.CLOSED);
        assertThat(INCIDENTS.steps(first.actor(), id))
                .extracting(Incident.Done::what)
                .containsExactly("OPENED", "TAKE_UP", "ASSESS", "PROPOSE_CLOSURE", "CLOSE");
    }

    @Test
    void whoever_proposed_does_not_close_in_another_role_either() {
        UUID id = INCIDENTS.open(Case.loss("", 0));
        Case.upToProposal(first, id, "");
        refused(IncidentRefused.Why.SAME_PERSON, () -> take(first, id, IncidentStep.CLOSE, Said.because("")));
        Somebody other = first.also(Role.REGISTRY_OFFICER);
        refused(IncidentRefused.Why.SAME_PERSON, () -> take(other, id, IncidentStep.CLOSE, Said.because("")));
    }

    @Test
    void nobody_closes_an_incident_that_they_reported() {
        UUID id = INCIDENTS.report(second.actor(), Case.loss("", 0), false);
        refused(IncidentRefused.Why.OWN, () -> Case.upToProposal(second, id, ""));
        UUID other = INCIDENTS.report(second.actor(), Case.loss("", 0), false);
        Case.upToProposal(first, other, "");
        refused(IncidentRefused.Why.OWN, () -> take(second, other, IncidentStep.CLOSE, Said.because("")));
    }

    @Test
    void nobody_closes_an_incident_in_which_they_are_involved() {
        UUID id = INCIDENTS.open(Case.loss("", 0, second.person()));
        Case.upToProposal(first, id, "");
        refused(IncidentRefused.Why.OWN, () -> take(second, id, IncidentStep.CLOSE, Said.because("")));
        UUID later = INCIDENTS.open(Case.loss("", 0));
        Case.upToProposal(first, later, "");
        Case.SERVER.part(IncidentCase.class).involve(first.actor(), later, second.person());
        refused(IncidentRefused.Why.OWN, () -> take(second, later, IncidentStep.CLOSE, Said.because("")));
        take(Case.registry(), later, IncidentStep.CLOSE, Said.because(""));
    }

    @Test
    void an_incident_with_a_notice_that_is_owed_is_not_closed() {
        UUID id = INCIDENTS.open(Case.loss("XAV", 0));
        take(first, id, IncidentStep.TAKE_UP, Said.because(""));
        take(first, id, IncidentStep.ASSESS, Said.found(IncidentKind.LOSS, "Lost.", Damage.HARM));
        refused(
                IncidentRefused.Why.NOTICE_OWED,
                () -> take(first, id, IncidentStep.PROPOSE_CLOSURE, Said.ended("m", "l", "")));
    }

    @Test
    void steps_are_taken_only_from_where_they_lead_and_on_what_was_seen() {
        UUID id = INCIDENTS.open(Case.loss("", 0));
        refused(IncidentRefused.Why.NOT_FROM_HERE, () -> take(first, id, IncidentStep.CLOSE, Said.because("")));
        int seen = Case.now(first, id).version();
        take(first, id, IncidentStep.TAKE_UP, Said.because(""));
        refused(
                IncidentRefused.Why.CHANGED_MEANWHILE,
                () -> STEPS.take(
                        second.actor(),
                        id,
                        seen,
                        IncidentStep.ASSESS,
                        Said.found(IncidentKind.LOSS, "Lost.", Damage.HARM)));
        assertThat(Case.now(first, id).outcome().assessment())
                .as("all or nothing")
                .isEmpty();
    }

    @Test
    void a_proposal_can_be_declined_and_a_closed_incident_opened_again() {
        UUID id = INCIDENTS.open(Case.loss("", 0));
        Case.upToProposal(first, id, "");
        refused(
                IncidentRefused.Why.REASON_MISSING,
                () -> take(second, id, IncidentStep.DECLINE_CLOSURE, Said.because("")));
        take(second, id, IncidentStep.DECLINE_CLOSURE, Said.because("The holder was not asked."));
        assertThat(Case.now(first, id).closure()).isEmpty();
        take(second, id, IncidentStep.PROPOSE_CLOSURE, Said.ended("Asked.", "Ask first.", ""));
        take(first, id, IncidentStep.CLOSE, Said.because(""));
        take(first, id, IncidentStep.REOPEN, Said.because("The copy was found in a train."));
        assertThat(Case.now(first, id).standing()).isEqualTo(Standing.UNDER_ASSESSMENT);
    }

    @Test
    void closing_needs_a_fresh_proof_and_a_role_that_the_table_names() {
        UUID id = INCIDENTS.open(Case.loss("", 0));
        Case.upToProposal(first, id, "");
        int version = Case.now(second, id).version();
        assertThatThrownBy(() -> STEPS.take(
                        second.actor(Instant.now().minusSeconds(3_600)),
                        id,
                        version,
                        IncidentStep.CLOSE,
                        Said.because("")))
                .isInstanceOfSatisfying(
                        AccessRefused.class, it -> assertThat(it.lack()).isEqualTo(AccessRefused.Lack.STEP_UP));
        Somebody oversight = Somebody.in(Case.SERVER, Role.INDEPENDENT_OVERSIGHT);
        assertThatThrownBy(() -> STEPS.take(oversight.actor(), id, version, IncidentStep.CLOSE, Said.because("")))
                .isInstanceOf(AccessRefused.class);
    }
}
