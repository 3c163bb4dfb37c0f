package org.chancery.server.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.chancery.server.ChanceryServer;
import org.chancery.server.PageForms;
import org.chancery.server.RunningServer;
import org.chancery.server.TestServer;
import org.chancery.server.database.Folders;
import org.chancery.server.operation.Progress;
import org.chancery.server.operation.ServeOptions;
import org.chancery.server.permission.Role;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Signing in through the organisation's identity provider and with client certificates that a proxy passes on. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OtherMeansTest {

    private final Path folder = Files.createTempDirectory("chancery-means");
    private final SmallProvider provider = new SmallProvider();
    private final TestCertificates certificates = new TestCertificates(folder);
    private final RunningServer server;

    OtherMeansTest() throws Exception {
        ServeOptions options = TestServer.optionsIn(folder);
        Files.createDirectories(options.keys());
        Files.copy(certificates.authority(), options.keys().resolve("authorities.pem"));
        Files.writeString(options.keys().resolve("sign-in.properties"), """
                oidc.issuer=%s
                oidc.client-id=chancery
                oidc.client-secret=quite-secret
                oidc.name.en=Ministry of Rivers
                oidc.name.ru=Министерство рек
                certificate.header=X-Client-Certificate
                certificate.proxies=127.0.0.1
                certificate.authorities=authorities.pem
                """.formatted(provider.issuer()));
        server = ChanceryServer.start(options, Progress.silent());
    }

    @AfterAll
    void stop() throws IOException {
        server.close();
        provider.close();
        Folders.delete(folder);
    }

    @BeforeEach
    void usual() {
        provider.verified = true;
        provider.since = Instant.now();
        provider.audience = "chancery";
    }

    @Test
    void a_person_whose_mandate_names_the_address_signs_in_through_the_provider() {
        Somebody somebody = Somebody.in(server, Role.EXPERT);
        provider.email = somebody.person() + "@example.org";
        PageForms browser = new PageForms(server);
        assertThat(browser.page("/ru/sign-in").select(".button").text()).isEqualTo("Войти через: Министерство рек");
        HttpResponse<String> answer = throughProvider(browser);
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(browser.page("/en/start").select(".visitor").text()).contains(somebody.name());
    }

    @Test
    void a_stranger_an_unverified_address_and_a_token_for_others_are_refused() {
        provider.email = "stranger@example.org";
        assertThat(throughProvider(new PageForms(server)).statusCode()).isEqualTo(422);
        provider.email = Somebody.in(server, Role.EXPERT).person() + "@example.org";
        provider.verified = false;
        assertThat(throughProvider(new PageForms(server)).statusCode()).isEqualTo(422);
        provider.verified = true;
        provider.audience = "another-program";
        assertThat(throughProvider(new PageForms(server)).statusCode()).isEqualTo(422);
    }

    @Test
    void an_answer_to_the_question_of_another_browser_is_refused() {
        provider.email = Somebody.in(server, Role.EXPERT).person() + "@example.org";
        String back = follow(location(new PageForms(server).get("/en/sign-in/provider/ask")));
        assertThat(new PageForms(server)
                        .get(back.substring(back.indexOf("/en/")))
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void an_old_sign_in_at_the_provider_is_no_fresh_proof() {
        Somebody somebody = Somebody.in(server, Role.EXPERT);
        provider.email = somebody.person() + "@example.org";
        provider.since = Instant.now().minus(Duration.ofHours(2));
        PageForms browser = new PageForms(server);
        throughProvider(browser);
        assertThat(location(browser.get("/en/account/password"))).startsWith("/en/prove");
    }

    @Test
    void a_certificate_of_a_known_authority_signs_in_by_its_address() throws Exception {
        Somebody somebody = Somebody.in(server, Role.EXPERT);
        String address = somebody.person() + "@example.org";
        assertThat(withCertificate(certificates.of(address, "authority"))).isEqualTo(303);
        assertThat(withCertificate(certificates.of(address, "stranger"))).isEqualTo(422);
        assertThat(withCertificate(certificates.of("nobody@example.org", "authority")))
                .isEqualTo(422);
        assertThat(withCertificate("no certificate")).isEqualTo(422);
    }

    @Test
    void a_certificate_signs_in_and_proves_nothing_afresh() throws Exception {
        Somebody officer = Somebody.in(server, Role.SECRETARIAT_OFFICER);
        assertThat(withCertificate(certificates.of(officer.person() + "@example.org", "authority")))
                .isEqualTo(303);
        Instant proved = org.springframework.jdbc.core.simple.JdbcClient.create(
                        server.part(org.chancery.server.database.DatabaseAddress.class)
                                .connections(org.chancery.server.database.Role.OWNER))
                .sql("select proved from identity.login_work where person = ?")
                .param(officer.person())
                .query((row, at) -> row.getTimestamp(1).toInstant())
                .single();
        assertThat(server.part(org.chancery.server.permission.Permissions.class).isFresh(officer.actor(proved)))
                .isFalse();
    }

    private HttpResponse<String> throughProvider(PageForms browser) {
        String back = follow(location(browser.get("/en/sign-in/provider/ask")));
        return browser.get(back.substring(back.indexOf("/en/")));
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElseThrow();
    }

    private static String follow(String address) {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return location(client.send(
                    HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofString()));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** As the proxy would send it on. */
    private int withCertificate(String pem) throws IOException, InterruptedException {
        String base = "http://127.0.0.1:" + server.port();
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<String> form = client.send(
                    HttpRequest.newBuilder(URI.create(base + "/en/sign-in")).build(),
                    HttpResponse.BodyHandlers.ofString());
            String cookie =
                    form.headers().firstValue("Set-Cookie").orElseThrow().replaceAll(";.*", "");
            String token = Jsoup.parse(form.body())
                    .select("form[action$=/certificate] input[name=_csrf]")
                    .attr("value");
            HttpRequest request = HttpRequest.newBuilder(URI.create(base + "/en/sign-in/certificate"))
                    .header("Cookie", cookie)
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .header(
                            "X-Client-Certificate",
                            URLEncoder.encode(pem, StandardCharsets.UTF_8).replace("+", "%20"))
                    .POST(HttpRequest.BodyPublishers.ofString(
                            "_csrf=" + URLEncoder.encode(token, StandardCharsets.UTF_8)))
                    .build();
            return client.send(request, HttpResponse.BodyHandlers.ofString()).statusCode();
        }
    }
}
