package org.chancery.server.incidents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.chancery.server.incidents.Case.INCIDENTS;
import static org.chancery.server.incidents.Case.SERVER;
import static org.chancery.server.incidents.Case.refused;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.chancery.server.access.Cleared;
import org.chancery.server.database.Reading;
import org.chancery.server.identity.Somebody;
import org.chancery.server.permission.AccessRefused;
import org.chancery.server.permission.Role;
import org.junit.jupiter.api.Test;

class ReportingTest {

    private final Somebody reporter = Case.delegate();
    private final Somebody officer = Case.security();

    @Test
    void whoever_reported_sees_the_report_and_a_colleague_does_not() {
        UUID id = INCIDENTS.report(reporter.actor(), Case.loss("", 0), false);
        assertThat(INCIDENTS.find(reporter.actor(), id)).isPresent();
        assertThat(INCIDENTS.find(Case.delegate().actor(), id)).isEmpty();
        assertThat(INCIDENTS.find(officer.actor(), id))
                .get()
                .extracting(Incident::standing)
                .isEqualTo(Standing.REPORTED);
    }

    @Test
    void those_who_handle_it_learn_the_name_only_if_the_reporter_allows_that_and_independent_oversight_always() {
        UUID protectedOne = INCIDENTS.report(reporter.actor(), Case.loss("", 0), false);
        UUID named = INCIDENTS.report(reporter.actor(), Case.loss("", 0), true);
        Somebody oversight = Somebody.in(SERVER, Role.INDEPENDENT_OVERSIGHT);
        Somebody parliament = Somebody.in(SERVER, Role.PARLIAMENTARY_OVERSIGHT);
        assertThat(INCIDENTS.reporter(officer.actor(), protectedOne)).isEmpty();
        assertThat(INCIDENTS.reporter(parliament.actor(), protectedOne)).isEmpty();
        assertThat(INCIDENTS.reporter(oversight.actor(), protectedOne)).contains(reporter.person());
        assertThat(INCIDENTS.reporter(officer.actor(), named)).contains(reporter.person());
        assertThat(INCIDENTS.reporter(parliament.actor(), named)).isEmpty();
    }

    @Test
    void nothing_else_that_officers_see_names_the_reporter() {
        int label = Cleared.number(SERVER, Cleared.label("XAV,secretariat"));
        UUID id = INCIDENTS.report(reporter.actor(), Case.loss("", label), false);
        assertThat(INCIDENTS.find(reporter.actor(), id)).isPresent();
        assertThat(INCIDENTS.steps(officer.actor(), id))
                .singleElement()
                .satisfies(
                        it -> assertThat(it.person() + it.office() + it.note()).isEmpty());
        List<String> readers = SERVER.part(Reading.class)
                .as(
                        officer.actor().reader(),
                        sql -> sql.sql("select person from access.read_work where item = ?")
                                .param(id.toString())
                                .query(String.class)
                                .list());
        assertThat(readers).as("the access log").doesNotContain(reporter.person());
        assertThat(officer.signedIn()
                        .page("/en/incidents/" + id)
                        .select("dl, .history")
                        .text())
                .contains("protected")
                .doesNotContain(reporter.name(), reporter.person());
    }

    @Test
    void an_incident_under_a_label_is_hidden_from_officers_who_may_not_read_it() {
        int label = Cleared.number(SERVER, Cleared.label("XAV"));
        UUID id = INCIDENTS.open(Case.loss("", label));
        Somebody unauthorised = Somebody.in(SERVER, Role.SECURITY_OFFICER);
        assertThat(INCIDENTS.find(unauthorised.actor(), id)).isEmpty();
        assertThat(INCIDENTS.steps(unauthorised.actor(), id)).isEmpty();
        assertThat(INCIDENTS.notices(unauthorised.actor(), id)).isEmpty();
        var browser = unauthorised.signedIn();
        assertThat(browser.get("/en/incidents/" + id).statusCode())
                .isEqualTo(404)
                .isEqualTo(browser.get("/en/incidents/" + UUID.randomUUID()).statusCode());
        assertThat(INCIDENTS.find(officer.actor(), id)).isPresent();
    }

    @Test
    void a_report_without_words_or_from_the_future_is_refused() {
        refused(
                IncidentRefused.Why.WHAT_MISSING,
                () -> new NewIncident(IncidentKind.LOSS, " ", "", List.of(), false, Instant.now(), 0, List.of()));
        refused(
                IncidentRefused.Why.DISCOVERED_LATER,
                () -> INCIDENTS.report(
                        reporter.actor(),
                        new NewIncident(
                                IncidentKind.LOSS,
                                "x",
                                "",
                                List.of(),
                                false,
                                Instant.now().plusSeconds(600),
                                0,
                                List.of()),
                        false));
    }

    @Test
    void the_list_is_for_those_of_office() {
        var browser = reporter.signedIn();
        assertThat(browser.get("/en/incidents").statusCode()).isEqualTo(403);
        assertThatThrownBy(() -> Case.NOTICES.tellOriginator(reporter.actor(), UUID.randomUUID(), ""))
                .isInstanceOf(AccessRefused.class);
    }
}
