package org.chancery.server.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.chancery.server.PageForms;
import org.chancery.server.RunningServer;
import org.chancery.server.database.DatabaseAddress;
import org.chancery.server.docket.DemoServer;
import org.chancery.server.docket.Deposits;
import org.chancery.server.docket.Docket;
import org.chancery.server.docket.Hands;
import org.chancery.server.docket.Papers;
import org.chancery.server.docket.paper.Printed;
import org.chancery.server.docket.paper.Sheet;
import org.chancery.server.identity.Somebody;
import org.chancery.server.permission.Role;
import org.chancery.server.web.Query;
import org.chancery.words.language.Language;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class DocketReadsTest {

    private static final RunningServer SERVER = DemoServer.shared();

    @Test
    void each_way_to_a_labelled_instrument_is_noted_and_who_may_not_see_it_finds_nothing_and_leaves_nothing() {
        Somebody officer = Cleared.restricted(Somebody.in(SERVER, Role.DEPOSITARY_OFFICER));
        Somebody other = Somebody.in(SERVER, Role.DEPOSITARY_OFFICER);
        Somebody head = Somebody.in(SERVER, Role.DELEGATION_HEAD);
        String item = SERVER.part(Docket.class)
                .deposit(
                        Hands.of(head.actor()),
                        Deposits.of("concord-autonomy-protocol", "XAV", "ratification", Map.of()),
                        true);
        String paper = SERVER.part(Papers.class)
                .keep(
                        Hands.of(head.actor()),
                        item,
                        "instrument",
                        "instrument.pdf",
                        Printed.pdf(
                                Sheet.of(Language.ENGLISH, "Ratification").say("Signed."), LocalDate.of(2026, 11, 1)))
                .id();
        label(item, Cleared.number(SERVER, Cleared.label("secretariat")));
        PageForms browser = officer.signedIn();
        assertThat(browser.get("/en/docket/" + item).statusCode()).isEqualTo(200);
        assertThat(browser.get("/en/docket").body()).contains(item);
        assertThat(browser.get("/en/docket/" + item + "/receipt.pdf").statusCode())
                .isEqualTo(200);
        String look = "/en/docket/" + item + "/papers/" + paper;
        assertThat(browser.get(look + "/look").body()).contains(look + "/pages/1.png");
        assertThat(browser.get(look + "/pages/1.png").headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(it -> assertThat(it).contains("sandbox"));
        assertThat(browser.get(look + "/pages/2.png").statusCode()).isEqualTo(404);
        assertThat(SERVER.part(Reads.class).own(officer.actor(), ReadsAsked.of(Query.of("item=" + paper)), 10))
                .extracting(NotedRead::how)
                .containsOnly(How.SEEN)
                .hasSize(3);
        assertThat(SERVER.part(Reads.class).own(officer.actor(), ReadsAsked.of(Query.of("item=" + item)), 10))
                .extracting(NotedRead::how)
                .containsExactly(How.PRINTED, How.SEARCH_HIT, How.SEEN);

        PageForms blind = other.signedIn();
        var hidden = blind.get("/en/docket/" + item);
        var absent = blind.get("/en/docket/000000000000000000000000");
        assertThat(hidden.statusCode()).isEqualTo(404).isEqualTo(absent.statusCode());
        assertThat(text(hidden.body().replace(item, "000000000000000000000000")))
                .isEqualTo(text(absent.body()));
        for (String end : List.of("", "/look", "/pages/1.png")) {
            assertThat(blind.get(look + end).statusCode()).isEqualTo(404);
        }
        assertThat(blind.get("/en/docket").body()).doesNotContain(item);
        assertThat(SERVER.part(Reads.class).own(other.actor(), ReadsAsked.of(Query.of("")), 10))
                .isEmpty();
    }

    /** Without the token of the form for signing out, which is another in each answer. */
    private static String text(String page) {
        return page.replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "");
    }

    private static void label(String item, int number) {
        JdbcClient.create(
                        SERVER.part(DatabaseAddress.class).connections(org.chancery.server.database.Role.ADMINISTRATOR))
                .sql("update docket.item_work set label_id = ? where item = ?")
                .params(number, item)
                .update();
    }
}
