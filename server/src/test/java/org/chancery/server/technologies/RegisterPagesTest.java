package org.chancery.server.technologies;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.chancery.server.PageForms;
import org.chancery.server.TestServer;
import org.chancery.server.docket.DemoServer;
import org.junit.jupiter.api.Test;

/** The pages of the register, as people fill them in and programs read them. */
class RegisterPagesTest {

    private final Concord concord = new Concord(DemoServer.shared());
    private final PageForms public_ = new PageForms(concord.server());

    @Test
    void a_figure_of_performance_is_warned_about_and_the_writer_decides() {
        PageForms browser = concord.signedIn("Aurel Dane");
        String[] form = form("Quorbel", "It acts up to 12 km at 55.7558 N.");
        var warned = browser.submit("/en/technologies/new", "/en/technologies/new", form);
        assertThat(warned.statusCode()).isEqualTo(422);
        assertThat(warned.body())
                .contains("12 km", "looks like a figure of performance", "looks like coordinates")
                .contains("It acts up to 12 km at 55.7558 N.");
        List<String> looked = new ArrayList<>(List.of(form));
        looked.addAll(List.of("looked", "yes"));
        var done = browser.submit("/en/technologies/new", "/en/technologies/new", looked.toArray(String[]::new));
        assertThat(done.statusCode()).isEqualTo(303);
        String page = done.headers().firstValue("Location").orElseThrow();
        assertThat(public_.page(page).select("h1").text()).isEqualTo("Quorbel");
    }

    @Test
    void the_list_is_searched_and_filtered_by_class_and_phase() {
        concord.notified(
                concord.head("XAV"), Written.called("Vintrel").classes("CYBER").statement());
        assertThat(public_.page("/en/technologies?words=vintrel")
                        .select("tbody th")
                        .text())
                .contains("Vintrel");
        assertThat(names("/en/technologies?words=vintrel&class=CYBER")).contains("Vintrel");
        assertThat(names("/en/technologies?words=vintrel&class=UAV")).doesNotContain("Vintrel");
        assertThat(names("/en/technologies?words=vintrel&phase=DEVELOPMENT")).contains("Vintrel");
        assertThat(names("/en/technologies?words=vintrel&phase=ADOPTION")).doesNotContain("Vintrel");
        assertThat(names("/ru/technologies?words=%D0%BE%D0%B1%D1%80%D0%B0%D0%B7%D0%B5%D1%86"))
                .contains("Образец Vintrel");
    }

    @Test
    void the_list_is_given_as_csv_and_json() {
        UUID id = concord.notified(
                concord.head("XAV"),
                Written.called("=Zembla, \"the\" first").classes("UAV", "OTHER").statement());
        assertThat(public_.get("/en/technologies.csv?words=zembla").body())
                .contains(id + ",\"'=Zembla, \"\"the\"\" first\",\"XAV\",\"UAV; OTHER\",DEVELOPMENT,");
        assertThat(public_.get("/en/technologies.json?words=zembla").body())
                .contains("\"id\":\"" + id + "\"", "\"states\":[\"XAV\"]", "\"classes\":[\"UAV\",\"OTHER\"]");
    }

    @Test
    void only_the_notifier_is_offered_to_state_it_anew_and_others_to_join() {
        UUID id = concord.notified(concord.head("XAV"), Written.dazzler().statement());
        String page = "/en/technologies/" + id;
        PageForms own = concord.signedIn("Aurel Dane");
        PageForms other = concord.signedIn("Karel Sund");
        assertThat(own.page(page).select("a[href$=/statement]")).hasSize(1);
        assertThat(own.page(page).select("form[action$=/join]")).isEmpty();
        assertThat(other.page(page).select("a[href$=/statement]")).isEmpty();
        assertThat(other.get(page + "/statement").statusCode()).isEqualTo(404);
        assertThat(other.submit(page, page + "/join").statusCode()).isEqualTo(303);
        assertThat(other.page(page).select("dl").text()).contains("Avelia, Kestria");
        assertThat(public_.page(page).select("main form")).isEmpty();
        assertThat(public_.get(page + "/statement").statusCode()).isEqualTo(303);
    }

    @Test
    void a_form_with_something_that_it_does_not_offer_is_refused_and_keeps_what_was_typed() {
        PageForms browser = concord.signedIn("Aurel Dane");
        List<String> form = new ArrayList<>(List.of(form("Harbour", "A lamp.")));
        form.set(form.indexOf("STUDY"), "FLYING");
        var answer = browser.submit("/en/technologies/new", "/en/technologies/new", form.toArray(String[]::new));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("holds what it does not offer", "Harbour");
    }

    @Test
    void without_an_agreement_with_a_definition_no_register_is_kept() {
        assertThat(TestServer.get("/en/technologies").body()).contains("No register is kept here");
    }

    private String names(String path) {
        return public_.page(path).select("tbody th").text();
    }

    static String[] form(String name, String description) {
        return new String[] {
            "agreement",
            "concord-new-technologies",
            "name_en",
            name,
            "language",
            "en",
            "description",
            description,
            "purpose",
            "To dazzle.",
            "use",
            "At gates.",
            "class",
            "NON_LETHAL",
            "origin",
            "NEW",
            "phase",
            "STUDY",
            "parent",
            "",
            "range_0",
            "NOT_STATED",
            "payload_0",
            "NOT_STATED",
            "face",
            "NAME",
            "level",
            "PUBLIC"
        };
    }
}
