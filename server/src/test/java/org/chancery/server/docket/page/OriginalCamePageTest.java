package org.chancery.server.docket.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.chancery.server.PageForms;
import org.chancery.server.RunningServer;
import org.chancery.server.docket.DemoServer;
import org.chancery.server.docket.Deposits;
import org.chancery.server.docket.Docket;
import org.chancery.server.docket.Hands;
import org.chancery.server.identity.Somebody;
import org.chancery.server.permission.Role;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** On the page of an instrument that came as a copy, an officer records that the original has come. */
class OriginalCamePageTest {

    private final RunningServer server = DemoServer.shared();
    private final Somebody head = Somebody.in(server, Role.DELEGATION_HEAD);
    private final PageForms officer = Somebody.in(server, Role.REGISTRY_OFFICER).signedIn();
    private final String page = "/en/docket/"
            + server.part(Docket.class)
                    .deposit(
                            Hands.of(head.actor()),
                            Deposits.of(
                                    "concord-autonomy-protocol",
                                    "XAV",
                                    "communication",
                                    Map.of("summary_en", "By e-mail first.")),
                            false);
    private final String original = page + "/original";

    private static String facts(Document page) {
        return page.select("dl.sheet-of-facts").text();
    }

    @Test
    void the_original_gets_its_place_in_the_vault_and_the_form_is_offered_no_more() {
        Document before = officer.page(page);
        assertThat(before.select("form[action=" + original + "]")).hasSize(1);
        String received = before.select("dl.sheet-of-facts time").attr("datetime");
        var answer = officer.submit(page, original, "vault", "Vault 3, box 7", "evidence", "Bag list 45");
        assertThat(answer.statusCode()).isEqualTo(303);
        Document after = officer.page(page);
        assertThat(facts(after)).contains("Vault 3, box 7", "original").doesNotContain(" copy");
        assertThat(after.select("dl.sheet-of-facts time").attr("datetime")).isEqualTo(received);
        assertThat(after.select("ol.history").text()).contains("Bag list 45");
        assertThat(after.select("form[action=" + original + "]")).isEmpty();
        assertThat(officer.page(page.replace("/en/", "/ru/")).select("h1").text())
                .isNotBlank();
    }

    @Test
    void without_place_or_evidence_it_is_refused_in_words_and_stays_a_copy() {
        var answer = officer.submit(page, original, "vault", "Vault 3", "evidence", " ");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(answer.body()).select(".problem").text()).isNotBlank();
        assertThat(officer.page(page).select("form[action=" + original + "]")).hasSize(1);
    }

    @Test
    void the_delegation_sees_that_the_original_has_come_and_neither_the_vault_nor_the_form() {
        PageForms delegation = head.signedIn();
        Document own = delegation.page(page);
        assertThat(own.select("form[action=" + original + "]")).isEmpty();
        String token = own.select("input[name=_csrf]").attr("value");
        assertThat(delegation
                        .postRaw(original, "_csrf", token, "vault", "Ours", "evidence", "Ours")
                        .statusCode())
                .isEqualTo(403);
        officer.submit(page, original, "vault", "Vault 3, box 8", "evidence", "Bag list 46");
        assertThat(facts(delegation.page(page))).contains("original").doesNotContain("Vault 3");
    }
}
