package org.chancery.server.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.chancery.server.PageForms;
import org.chancery.server.RunningServer;
import org.chancery.server.TestServer;
import org.chancery.server.permission.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SignInTest {

    private final RunningServer server = TestServer.shared();

    @BeforeEach
    void nothing_has_failed_before() {
        Failures.forget(server);
    }

    @Test
    void a_person_signs_in_with_name_password_and_code_and_sees_the_active_role() {
        PageForms browser = Somebody.in(server, Role.DEPOSITARY_OFFICER).signedIn();
        assertThat(browser.page("/en/start").select(".visitor").text()).contains("Depositary officer, Secretariat");
        assertThat(browser.page("/ru/register").select(".visitor").text()).contains("Сотрудник депозитария");
    }

    @Test
    void the_cookie_is_out_of_reach_of_scripts_and_of_other_sites() {
        Somebody somebody = Somebody.in(server, Role.EXPERT);
        HttpResponse<String> answer =
                attempt(new PageForms(server), somebody.signInName(), Somebody.PASSWORD, somebody.code(0));
        assertThat(answer.headers().allValues("Set-Cookie"))
                .anySatisfy(cookie -> assertThat(cookie)
                        .startsWith("chancery-login=")
                        .contains("HttpOnly")
                        .contains("SameSite=Lax"));
    }

    @Test
    void a_one_time_code_works_once() {
        Somebody somebody = Somebody.in(server, Role.EXPERT);
        String code = somebody.code(0);
        assertThat(attempt(new PageForms(server), somebody.signInName(), Somebody.PASSWORD, code)
                        .statusCode())
                .isEqualTo(303);
        assertThat(attempt(new PageForms(server), somebody.signInName(), Somebody.PASSWORD, code)
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void whoever_fails_does_not_learn_which_part_was_wrong() {
        Somebody somebody = Somebody.in(server, Role.EXPERT);
        String wrongPassword = failure(somebody.signInName(), "not the password", somebody.code(0));
        String wrongCode = failure(somebody.signInName(), Somebody.PASSWORD, "000000");
        String nobody = failure("user-nobody-of-this", Somebody.PASSWORD, "000000");
        assertThat(wrongPassword).isEqualTo(wrongCode).isEqualTo(nobody);
    }

    @Test
    void after_five_failures_a_name_is_locked_for_a_while_also_for_its_owner() {
        Somebody somebody = Somebody.in(server, Role.EXPERT);
        for (int i = 0; i < 5; i++) {
            failure(somebody.signInName(), "not the password", "000000");
        }
        assertThat(attempt(new PageForms(server), somebody.signInName(), Somebody.PASSWORD, somebody.code(0))
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void pages_of_public_reading_give_no_cookie_and_forms_do() {
        PageForms browser = new PageForms(server);
        browser.page("/en/register");
        browser.page("/en/search");
        assertThat(browser.cookies()).isEmpty();
        browser.page("/en/sign-in");
        assertThat(browser.cookies()).containsExactly("chancery-form");
    }

    @Test
    void what_a_signed_in_person_reads_is_not_kept_for_others() {
        PageForms browser = Somebody.in(server, Role.EXPERT).signedIn();
        assertThat(browser.get("/en/register").headers().firstValue("Cache-Control"))
                .hasValue("no-store");
        assertThat(new PageForms(server).page("/en/register").select(".visitor"))
                .isEmpty();
    }

    @Test
    void a_page_for_persons_leads_the_public_to_the_sign_in_and_back() {
        HttpResponse<String> answer = new PageForms(server).get("/ru/account");
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location")).hasValue("/ru/sign-in?to=%2Fru%2Faccount");
    }

    @Test
    void nobody_is_sent_to_another_site_after_signing_in() {
        Somebody somebody = Somebody.in(server, Role.EXPERT);
        HttpResponse<String> answer = new PageForms(server)
                .submit(
                        "/en/sign-in",
                        "/en/sign-in",
                        "to",
                        "//elsewhere.example/",
                        "name",
                        somebody.signInName(),
                        "password",
                        Somebody.PASSWORD,
                        "code",
                        somebody.code(0));
        assertThat(answer.headers().firstValue("Location")).hasValue("/en/start");
    }

    @Test
    void an_ended_sign_in_is_over_at_once_and_nobody_ends_anothers() {
        Somebody somebody = Somebody.in(server, Role.EXPERT);
        PageForms first = somebody.signedIn();
        PageForms second = new PageForms(server);
        second.submit(
                "/en/sign-in",
                "/en/sign-in",
                "name",
                somebody.signInName(),
                "password",
                Somebody.PASSWORD,
                "code",
                somebody.code(1));
        String end =
                second.page("/en/account").select("form[action*=/sign-ins/]").attr("action");
        PageForms stranger = Somebody.in(server, Role.ADMINISTRATOR).signedIn();
        String token = stranger.page("/en/account").select("input[name=_csrf]").attr("value");
        assertThat(stranger.postRaw(end, "_csrf", token).statusCode()).isEqualTo(404);
        assertThat(second.submit("/en/account", end).statusCode()).isEqualTo(303);
        assertThat(first.get("/en/account").statusCode()).isEqualTo(303);
        assertThat(second.get("/en/account").statusCode()).isEqualTo(200);
    }

    @Test
    void a_person_with_two_mandates_switches_and_nobody_takes_anothers() {
        Somebody somebody = Somebody.in(server, Role.EXPERT);
        Somebody asChair = somebody.also(Role.COMMISSION_CHAIR);
        PageForms browser = somebody.signedIn();
        assertThat(browser.submit("/en/account", "/en/account/role", "mandate", asChair.mandate())
                        .statusCode())
                .isEqualTo(303);
        assertThat(browser.page("/en/start").select(".visitor").text()).contains("Chair of the commission");
        String anothers = Somebody.in(server, Role.ADMINISTRATOR).mandate();
        assertThat(browser.submit("/en/account", "/en/account/role", "mandate", anothers)
                        .statusCode())
                .isEqualTo(403);
    }

    private HttpResponse<String> attempt(PageForms browser, String name, String password, String code) {
        return browser.submit("/en/sign-in", "/en/sign-in", "name", name, "password", password, "code", code);
    }

    private String failure(String name, String password, String code) {
        HttpResponse<String> answer = attempt(new PageForms(server), name, password, code);
        assertThat(answer.statusCode()).isEqualTo(422);
        return answer.body().replaceAll("value=\"[^\"]*\"", "");
    }
}
