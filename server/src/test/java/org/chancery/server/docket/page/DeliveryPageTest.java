package org.chancery.server.docket.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import org.chancery.law.act.TreatyAct;
import org.chancery.server.PageForms;
import org.chancery.server.RunningServer;
import org.chancery.server.docket.DemoServer;
import org.chancery.server.docket.notice.Accepting;
import org.chancery.server.docket.notice.Circulation;
import org.chancery.server.docket.notice.Notices;
import org.chancery.server.identity.Somebody;
import org.chancery.server.permission.Role;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** On the page of a notification: delivered when a delegation opens it, or when an officer records how it was handed over. */
class DeliveryPageTest {

    private final RunningServer server = DemoServer.shared();
    private final PageForms officer =
            Somebody.in(server, Role.SECRETARIAT_OFFICER).signedIn();
    private final String page = "/en/notifications/" + issued();
    private final String deliver = page + "/deliver";

    private String issued() {
        TreatyAct act = Accepting.act(
                server,
                "concord-autonomy-protocol",
                "XSE",
                "communication",
                Map.of("summary_en", "Delivered by hand."));
        server.part(Circulation.class).issue();
        return server.part(Notices.class)
                .about(act.head().agreement().value(), act.head().id().value())
                .orElseThrow()
                .id();
    }

    private static String row(Document page, String state) {
        return page.select("section[aria-labelledby=deliveries] tbody tr:contains(" + state + ")")
                .text();
    }

    @Test
    void an_officer_records_a_delivery_by_hand_with_day_and_evidence_and_the_first_stays() {
        var answer =
                officer.submit(page, deliver, "state", "XKE", "day", "2026-01-15", "evidence", "Signed for, list 12");
        assertThat(answer.statusCode()).isEqualTo(303);
        Document after = officer.page(page);
        assertThat(row(after, "Kestria")).contains("15 January 2026", "Signed for, list 12");
        assertThat(after.select("#deliver-state option").eachAttr("value"))
                .contains("XAV")
                .doesNotContain("XKE");
        officer.submit(page, deliver, "state", "XKE", "day", "2026-02-20", "evidence", "A second time");
        assertThat(row(officer.page(page), "Kestria"))
                .contains("15 January 2026")
                .doesNotContain("A second time");
    }

    @Test
    void without_evidence_and_with_a_day_to_come_it_says_what_is_wrong_and_records_nothing() {
        String tomorrow = LocalDate.now(ZoneOffset.UTC).plusDays(2).toString();
        for (String[] wrong : new String[][] {{"2026-01-15", " "}, {tomorrow, "List 13"}, {"soon", "List 13"}}) {
            var answer = officer.submit(page, deliver, "state", "XKE", "day", wrong[0], "evidence", wrong[1]);
            String back = answer.headers().firstValue("Location").orElseThrow();
            Document shown = officer.page(back);
            assertThat(shown.select("details[open] .error").text()).isNotBlank();
            assertThat(shown.select("#deliver-state option").eachAttr("value")).contains("XKE");
        }
    }

    @Test
    void a_delegation_that_opens_the_page_has_it_and_sees_its_own_line_alone() {
        PageForms delegation = Somebody.in(server, Role.DELEGATION_HEAD).signedIn();
        Document own = delegation.page(page);
        assertThat(own.select("section[aria-labelledby=deliveries] tbody tr")).hasSize(1);
        assertThat(row(own, "Avelia")).isNotBlank();
        assertThat(own.select("form[action=" + deliver + "]")).isEmpty();
        assertThat(officer.page(page).select("#deliver-state option").eachAttr("value"))
                .doesNotContain("XAV");
    }

    @Test
    void only_those_who_follow_sendings_record_deliveries_and_only_to_recipients() {
        PageForms delegation = Somebody.in(server, Role.DELEGATION_HEAD).signedIn();
        String token = delegation.page(page).select("input[name=_csrf]").attr("value");
        assertThat(delegation
                        .postRaw(deliver, "_csrf", token, "state", "XAV", "day", "2026-01-15", "evidence", "Ours")
                        .statusCode())
                .isEqualTo(403);
        assertThat(officer.submit(page, deliver, "state", "XZZ", "day", "2026-01-15", "evidence", "List 14")
                        .statusCode())
                .isEqualTo(404);
        assertThat(new PageForms(server).page(page).select("section[aria-labelledby=deliveries]"))
                .isEmpty();
    }
}
