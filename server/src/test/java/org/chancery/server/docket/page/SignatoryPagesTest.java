package org.chancery.server.docket.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.chancery.server.PageForms;
import org.chancery.server.RunningServer;
import org.chancery.server.docket.DemoServer;
import org.chancery.server.identity.RandomReference;
import org.chancery.server.identity.Somebody;
import org.chancery.server.permission.Role;
import org.jsoup.Jsoup;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;

/** The pages on which officers keep the dated list of who may sign. */
class SignatoryPagesTest {

    private static final String LIST = "/en/docket/signatories";

    private final RunningServer server = DemoServer.shared();
    private final PageForms officer =
            Somebody.in(server, Role.DEPOSITARY_OFFICER).signedIn();
    private final String name = "Minister " + RandomReference.next();

    private HttpResponse<String> added(String begins, String ends) {
        return officer.submit(
                LIST,
                LIST,
                "state",
                "XDO",
                "office",
                "HEAD_OF_STATE",
                "name",
                name,
                "begins",
                begins,
                "ends",
                ends,
                "basis",
                "Note 7");
    }

    private Elements row(String page) {
        return officer.page(page).select("tbody tr").select("tr:contains(" + name + ")");
    }

    private String action(String ending) {
        String action = row(LIST).select("form[action$=" + ending + "]").attr("action");
        assertThat(action).as(ending).isNotEmpty();
        return action;
    }

    private static String problem(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(422);
        return Jsoup.parse(answer.body()).select(".problem").text();
    }

    @Test
    void an_officer_enters_a_line_and_ends_it_when_the_person_leaves_the_office() {
        assertThat(added("2026-01-01", "").statusCode()).isEqualTo(303);
        assertThat(row(LIST).text()).contains("Head of State", "1 January 2026", "Note 7");
        HttpResponse<String> answer = officer.submit(LIST, action("/end"), "last", "2026-06-30");
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location")).hasValue(LIST);
        assertThat(row(LIST).text()).contains("30 June 2026");
        assertThat(row("/ru/docket/signatories").text()).contains("30 июня 2026");
        assertThat(row(LIST).select("form[action$=/end]")).isEmpty();
    }

    @Test
    void a_last_day_before_the_first_and_one_that_is_no_day_are_refused_and_change_nothing() {
        added("2026-01-01", "");
        String end = action("/end");
        assertThat(problem(officer.submit(LIST, end, "last", "2025-12-31"))).isNotBlank();
        assertThat(problem(officer.submit(LIST, end, "last", "soon"))).isNotBlank();
        assertThat(row(LIST).select("form[action$=/end]")).hasSize(1);
    }

    @Test
    void a_line_entered_in_error_is_struck_out_with_a_reason_and_not_without() {
        added("2026-01-01", "");
        String strike = action("/strike");
        assertThat(problem(officer.submit(LIST, strike, "reason", " "))).isNotBlank();
        assertThat(row(LIST)).hasSize(1);
        assertThat(officer.submit(LIST, strike, "reason", "Another State's note.")
                        .statusCode())
                .isEqualTo(303);
        assertThat(row(LIST)).isEmpty();
    }

    @Test
    void what_is_wrong_is_said_beside_its_field_and_what_was_typed_stays() {
        HttpResponse<String> answer = added("2026-05-01", "2026-04-01");
        assertThat(answer.statusCode()).isEqualTo(422);
        var page = Jsoup.parse(answer.body());
        assertThat(page.select(".field.wrong label").eachText()).containsExactly("Until");
        assertThat(page.select("input[name=name]").attr("value")).isEqualTo(name);
        assertThat(row(LIST)).isEmpty();
    }

    @Test
    void a_delegation_neither_sees_nor_changes_the_list() {
        added("2026-01-01", "");
        String strike = action("/strike");
        PageForms delegation = Somebody.in(server, Role.DELEGATION_HEAD).signedIn();
        assertThat(delegation.get(LIST).statusCode()).isEqualTo(403);
        String token = delegation.page("/en/start").select("input[name=_csrf]").attr("value");
        assertThat(delegation.postRaw(strike, "_csrf", token, "reason", "Ours.").statusCode())
                .isEqualTo(403);
        assertThat(row(LIST)).hasSize(1);
    }
}
