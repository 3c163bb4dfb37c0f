package org.chancery.server.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.chancery.server.PageForms;
import org.chancery.server.RunningServer;
import org.chancery.server.TestServer;
import org.chancery.server.database.DatabaseAddress;
import org.chancery.server.permission.Role;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Requests that no browser of ours sends: refused with a clear status, before they cost anything, and never with an error of the server. */
class BadRequestsTest {

    private final RunningServer server = TestServer.shared();

    @Test
    void a_control_character_in_a_form_or_an_address_is_refused() {
        PageForms browser = new PageForms(server);
        assertThat(browser.submit("/en/sign-in", "/en/sign-in", "name", "a\u0000b", "password", "p", "code", "1")
                        .statusCode())
                .isEqualTo(400);
        assertThat(browser.get("/en/search?q=%00").statusCode()).isEqualTo(400);
        assertThat(status(raw("GET /en/agreements/%00 HTTP/1.1", "Host: localhost")))
                .isEqualTo(400);
    }

    @Test
    void a_malformed_referer_leads_to_the_sign_in_like_any_other() {
        for (String referer : new String[] {"not a {uri}", "http://[", "\\\\"}) {
            String answer = raw(
                    "POST /en/account/role HTTP/1.1",
                    "Host: localhost",
                    "Referer: " + referer,
                    "Content-Type: application/x-www-form-urlencoded",
                    "Content-Length: 0");
            assertThat(status(answer)).as(referer).isIn(303, 403);
        }
    }

    @Test
    void a_place_to_return_to_that_is_no_address_is_forgotten() {
        Somebody person = Somebody.in(server, Role.EXPERT);
        PageForms browser = new PageForms(server);
        var answer = browser.submit(
                "/en/sign-in",
                "/en/sign-in",
                "to",
                "/en/{persons}",
                "name",
                person.signInName(),
                "password",
                Somebody.PASSWORD,
                "code",
                person.code(0));
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location")).hasValue("/en/start");
    }

    @Test
    void nobody_sends_files_or_long_forms_before_signing_in() {
        String file = raw(
                "POST /en/sign-in HTTP/1.1",
                "Host: localhost",
                "Content-Type: multipart/form-data; boundary=x",
                "Content-Length: 20000000");
        assertThat(status(file)).isEqualTo(413);
        String form = raw(
                "POST /en/sign-in HTTP/1.1",
                "Host: localhost",
                "Content-Type: application/x-www-form-urlencoded",
                "Content-Length: 900000");
        assertThat(status(form)).isEqualTo(413);
        String unknown = raw(
                "POST /en/sign-in HTTP/1.1",
                "Host: localhost",
                "Content-Type: application/x-www-form-urlencoded",
                "Transfer-Encoding: chunked");
        assertThat(status(unknown)).isEqualTo(411);
    }

    @Test
    void files_are_taken_by_pages_that_have_a_place_for_them_and_from_roles_that_may_send_them() {
        PageForms browser = Somebody.in(server, Role.ADMINISTRATOR).signedIn();
        String cookies = String.join(
                "; ",
                browser.cookies().stream()
                        .map(it -> it + "=" + browser.cookie(it))
                        .toList());
        for (String[] asked : new String[][] {
            {"/en/account/role", "415"},
            {"/en/docket/0123456789abcdef/steps", "415"},
            {"/en/nowhere", "415"},
            {"/en/%zz", "400"},
            {"/en/docket/deposit", "403"},
            {"/ru/docket/0123456789abcdef/papers", "403"},
            {"/en/exchange/new", "403"}
        }) {
            String answer = raw(
                    "POST " + asked[0] + " HTTP/1.1",
                    "Host: localhost",
                    "Cookie: " + cookies,
                    "Content-Type: multipart/form-data; boundary=x",
                    "Content-Length: 20000000");
            assertThat(status(answer)).as(asked[0]).isEqualTo(Integer.parseInt(asked[1]));
        }
    }

    @Test
    void asking_for_a_passkey_stores_nothing() {
        PageForms browser = new PageForms(server);
        int before = challenges();
        for (int i = 0; i < 20; i++) {
            assertThat(browser.submit("/en/sign-in", "/en/sign-in/passkey").statusCode())
                    .isEqualTo(422);
            String token =
                    browser.page("/en/sign-in").select("input[name=_csrf]").attr("value");
            assertThat(browser.postRaw("/en/sign-in/passkey/options", "_csrf", token)
                            .statusCode())
                    .isEqualTo(200);
        }
        assertThat(challenges()).isEqualTo(before);
    }

    @Test
    void another_host_name_is_not_answered_without_a_configured_address() {
        assertThat(status(raw("GET /en HTTP/1.1", "Host: treaties.example"))).isEqualTo(421);
        assertThat(status(raw("GET /en HTTP/1.1", "Host: localhost.example:80")))
                .isEqualTo(421);
        assertThat(status(raw("GET /en HTTP/1.1", "Host: localhost:9"))).isEqualTo(200);
    }

    @Test
    void a_form_that_is_not_ours_is_refused_at_every_route() {
        PageForms browser = Somebody.in(server, Role.ADMINISTRATOR).signedIn();
        List<String> taken = new ArrayList<>();
        server.part(RequestMappingHandlerMapping.class).getHandlerMethods().keySet().stream()
                .filter(it -> it.getMethodsCondition().getMethods().contains(RequestMethod.POST))
                .flatMap(it -> it.getPatternValues().stream())
                .map(it -> it.replace("{language:en|ru}", "en")
                        .replaceAll("\\{[^}]*\\{[^}]*\\}[^}]*\\}|\\{[^}]*\\}", "0000000000000000"))
                .forEach(path -> {
                    if (browser.postRaw(path).statusCode() != 403) {
                        taken.add(path);
                    }
                });
        assertThat(taken).isEmpty();
    }

    @Test
    void no_page_runs_scripts_or_styles_of_others_or_in_line_or_stands_in_their_frames() {
        for (String page : new String[] {"/en", "/ru/sign-in", "/en/nothing"}) {
            String policy = new PageForms(server)
                    .get(page)
                    .headers()
                    .firstValue("Content-Security-Policy")
                    .orElse("");
            assertThat(policy)
                    .as(page)
                    .contains("default-src 'none'", "script-src 'self'", "style-src 'self'", "frame-ancestors 'none'")
                    .contains("base-uri 'none'", "form-action 'self'")
                    .doesNotContain("unsafe", "*");
        }
    }

    private int challenges() {
        return JdbcClient.create(
                        server.part(DatabaseAddress.class).connections(org.chancery.server.database.Role.OWNER))
                .sql("select count(*) from identity.challenge_work")
                .query(Integer.class)
                .single();
    }

    private static int status(String answer) {
        return Integer.parseInt(answer.split(" ")[1]);
    }

    /** The first line of the answer to a request that is sent as it stands, without a body. */
    private String raw(String... lines) {
        try (Socket socket = new Socket("127.0.0.1", server.port())) {
            String request = String.join("\r\n", lines) + "\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readNBytes(64), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
