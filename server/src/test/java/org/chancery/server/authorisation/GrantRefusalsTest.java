package org.chancery.server.authorisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.chancery.server.PageForms;
import org.chancery.server.identity.Somebody;
import org.chancery.server.identity.mandate.MandateActs;
import org.chancery.server.ledger.Ledger;
import org.chancery.server.permission.Role;
import org.junit.jupiter.api.Test;

class GrantRefusalsTest {

    private final Keepers keepers = new Keepers();

    private record Wrong(String field, String value, String answer) {}

    @Test
    void what_is_wrong_in_the_form_is_said_and_nothing_is_proposed() {
        String yesterday = Keepers.today().minusDays(1).toString();
        List<Wrong> table = Stream.of(
                        new Wrong("level", "", "Choose a level"),
                        new Wrong("level", "SECRET", "LEVEL_ABOVE_MAXIMUM"),
                        new Wrong("caveats", "!!", "A caveat has up to 60 letters"),
                        new Wrong("cases", "Case 12 of us", "A case is named"),
                        new Wrong("conflicts", "?", "A case is named"),
                        new Wrong("briefedUntil", "", "last day of the briefing"),
                        new Wrong("briefedUntil", Keepers.today().toString(), "a day after today"),
                        new Wrong("firstDay", yesterday, "not before today"),
                        new Wrong("lastDay", yesterday, "not before the first"),
                        new Wrong("lastDay", "soon", "Give the days"),
                        new Wrong("ground", " ", "Give the ground"),
                        new Wrong("ground", "x".repeat(501), "Give the ground"))
                .toList();
        for (Wrong wrong : table) {
            var answer = keepers.sends(keepers.proposing, keepers.form(), wrong.field(), wrong.value());
            assertThat(answer.statusCode()).as(wrong.toString()).isEqualTo(422);
            assertThat(answer.body()).as(wrong.toString()).contains(wrong.answer());
        }
        assertThat(keepers.proposing.page(keepers.person()).text()).doesNotContain("waits for a second person");
    }

    @Test
    void nobody_proposes_or_confirms_what_they_may_read_themselves() {
        String own = "/en/authorisations/mandates/" + keepers.security.mandate();
        var refused = keepers.sends(keepers.proposing, own);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("Nobody proposes to change what they may read themselves");
        String of = "/en/authorisations/mandates/" + keepers.registry.mandate();
        String proposal = keepers.sends(keepers.proposing, of)
                .headers()
                .firstValue("Location")
                .orElseThrow();
        var confirmed = keepers.confirming.submit(proposal, proposal + "/confirm");
        assertThat(confirmed.statusCode()).isEqualTo(409);
        assertThat(confirmed.body()).contains("The mandate or authorisation is your own");
        PageForms same = keepers.proposing;
        assertThat(same.page(proposal).select("form[action$=/confirm]")).isEmpty();
        PageForms third = Somebody.in(Keepers.SERVER, Role.SECURITY_OFFICER).signedIn();
        assertThat(third.submit(proposal, proposal + "/confirm").statusCode()).isEqualTo(303);
        String withdraw = "/en/authorisations/" + keepers.registry.person();
        String end = third.submit(withdraw, of + "/withdraw", "ground", "Not needed")
                .headers()
                .firstValue("Location")
                .orElseThrow();
        assertThat(keepers.confirming.submit(end, end + "/confirm").statusCode())
                .isEqualTo(409);
    }

    @Test
    void a_withdrawal_needs_a_ground_and_something_to_withdraw() {
        keepers.grants();
        var refused = keepers.proposing.submit(keepers.person(), keepers.form() + "/withdraw", "ground", "");
        assertThat(refused.statusCode()).isEqualTo(422);
        keepers.confirmed(keepers.proposing.submit(keepers.person(), keepers.form() + "/withdraw", "ground", "Left"));
        String token =
                keepers.proposing.page("/en/report").select("input[name=_csrf]").attr("value");
        assertThat(keepers.proposing
                        .postRaw(keepers.form() + "/withdraw", "_csrf", token, "ground", "again")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void an_authorisation_whose_mandate_ends_while_it_waits_is_not_recorded() {
        String proposal = keepers.sends(keepers.proposing, keepers.form())
                .headers()
                .firstValue("Location")
                .orElseThrow();
        Keepers.SERVER
                .part(Ledger.class)
                .append(MandateActs.ended(keepers.delegate.mandate(), Keepers.today(), "recalled"))
                .join();
        var answer = keepers.confirming.submit(proposal, proposal + "/confirm");
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body()).contains("mandate-not-in-office");
        assertThat(keepers.proposing.get(keepers.form()).statusCode()).isEqualTo(404);
    }

    @Test
    void roles_that_keep_no_authorisations_are_refused() {
        for (Role role : List.of(Role.ADMINISTRATOR, Role.SECRETARIAT_OFFICER, Role.PARLIAMENTARY_OVERSIGHT)) {
            PageForms other = Somebody.in(Keepers.SERVER, role).signedIn();
            assertThat(other.get(keepers.form()).statusCode()).as(role.code()).isEqualTo(403);
            assertThat(other.get(keepers.person()).statusCode()).as(role.code()).isEqualTo(403);
        }
    }
}
