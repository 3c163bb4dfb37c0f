package org.chancery.server.official;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chancery.server.PageForms;
import org.chancery.server.RunningServer;
import org.chancery.server.TestServer;
import org.chancery.server.identity.RandomReference;
import org.chancery.server.identity.Somebody;
import org.chancery.server.identity.mandate.MandateActs;
import org.chancery.server.identity.mandate.Mandates;
import org.chancery.server.identity.mandate.NewMandate;
import org.chancery.server.ledger.Ledger;
import org.chancery.server.permission.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** In a small office a named deputy is the second person, and the register says so. */
class DeputyTest {

    private final RunningServer server = TestServer.shared();
    private final OfficialActs acts = server.part(OfficialActs.class);
    private final Somebody head = Somebody.in(server, Role.DEPOSITARY_OFFICER);
    private final Somebody clerk = Somebody.in(server, Role.SECRETARIAT_OFFICER);

    @BeforeEach
    void two_officers_have_signed_in() {
        head.signedIn();
        clerk.signedIn();
    }

    @Test
    void a_deputy_confirms_and_the_act_names_the_office_as_its_deputy() {
        Somebody deputy = deputy();
        String id = acts.propose("mandate.begin", Officials.mandate(), head.actor());
        Confirmation answer = acts.confirm(id, deputy.actor());
        assertThat(Officials.published(
                        server, ((Confirmation.Recorded) answer).receipt().number()))
                .contains("\"confirmed\":{\"deputy\":true,\"office\":\"secretariat\",\"role\":\"depositary-officer\"}");
    }

    @Test
    void the_page_of_a_new_mandate_refuses_a_deputy_in_another_role() {
        PageForms browser = head.signedIn(1);
        for (String role : new String[] {"expert", "depositary-officer"}) {
            var answer = browser.submit(
                    "/en/persons/mandate",
                    "/en/persons/mandate",
                    "person",
                    "",
                    "name",
                    "Dora Deputy",
                    "contact",
                    RandomReference.next() + "@example.org",
                    "role",
                    role,
                    "office",
                    "secretariat",
                    "begins",
                    "2026-01-01",
                    "ends",
                    "",
                    "deputyOf",
                    head.mandate());
            assertThat(answer.statusCode()).isEqualTo(role.equals("expert") ? 422 : 303);
        }
    }

    /** The clerk, as deputy of the head. */
    private Somebody deputy() {
        NewMandate mandate = new NewMandate(
                RandomReference.next(),
                clerk.person(),
                clerk.name(),
                clerk.person() + "@example.org",
                Role.DEPOSITARY_OFFICER,
                "secretariat",
                LocalDate.of(2026, 1, 1),
                Optional.empty(),
                Optional.of(head.mandate()));
        server.part(Ledger.class).record(List.of(MandateActs.guarded(MandateActs.bySetUp(MandateActs.begun(mandate)))));
        assertThat(server.part(Mandates.class).find(mandate.id()).orElseThrow().deputyOf())
                .hasValue(head.mandate());
        return new Somebody(
                server, clerk.person(), mandate.id(), Role.DEPOSITARY_OFFICER, clerk.name(), clerk.secret());
    }
}
