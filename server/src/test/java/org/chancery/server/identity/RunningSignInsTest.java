package org.chancery.server.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.chancery.server.PageForms;
import org.chancery.server.RunningServer;
import org.chancery.server.TestServer;
import org.chancery.server.identity.account.OneTimeCode;
import org.chancery.server.identity.login.Logins;
import org.chancery.server.permission.Role;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Running sign-ins are listed and can be ended, and end where they must. */
class RunningSignInsTest {

    private final RunningServer server = TestServer.shared();
    private final Somebody officer = Somebody.in(server, Role.SECRETARIAT_OFFICER);

    @Test
    void a_person_sees_their_sign_ins_and_ends_one() {
        PageForms here = officer.signedIn();
        PageForms elsewhere = officer.signedIn(1);
        Document account = here.page("/en/account");
        String end = account.select("form[action$=/end]").attr("action");
        assertThat(here.submit("/en/account", end).statusCode()).isEqualTo(303);
        assertThat(elsewhere.get("/en/account").statusCode()).isEqualTo(303);
        assertThat(here.get("/en/account").statusCode()).isEqualTo(200);
    }

    @Test
    void a_change_of_the_password_ends_every_other_sign_in() {
        PageForms here = officer.signedIn();
        PageForms elsewhere = officer.signedIn(1);
        String page = "/en/account/password";
        Document form = here.page(page);
        byte[] secret = OneTimeCode.secret(form.select(".secret code").text());
        var answer = here.postRaw(
                page,
                "_csrf",
                form.select("input[name=_csrf]").attr("value"),
                "sealed",
                form.select("input[name=sealed]").attr("value"),
                "password",
                "nine copper bridges sing",
                "code",
                OneTimeCode.at(secret, Instant.now()));
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(elsewhere.get("/en/account").statusCode()).isEqualTo(303);
        assertThat(here.get("/en/account").statusCode()).isEqualTo(200);
    }

    @Test
    void a_new_sign_in_ends_the_one_that_the_browser_held() {
        PageForms browser = officer.signedIn();
        String before = browser.cookie("chancery-login");
        var answer = browser.submit(
                "/en/sign-in",
                "/en/sign-in",
                "name",
                officer.signInName(),
                "password",
                Somebody.PASSWORD,
                "code",
                officer.code(1));
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(browser.cookie("chancery-login")).isNotEqualTo(before);
        assertThat(server.part(Logins.class).of(officer.person())).hasSize(1);
    }

    @Test
    void the_key_of_one_time_codes_is_shown_as_a_picture_and_as_text() {
        Document form = officer.signedIn().page("/en/account/password");
        assertThat(form.select("svg.qr path").attr("d")).startsWith("M4 4h1v1h-1z");
        assertThat(form.select("svg.qr").attr("aria-label")).isNotBlank();
        assertThat(form.select(".secret code").text()).hasSize(39);
    }
}
