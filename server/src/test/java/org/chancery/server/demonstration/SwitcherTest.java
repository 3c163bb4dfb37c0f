package org.chancery.server.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.chancery.server.ChanceryServer;
import org.chancery.server.PageForms;
import org.chancery.server.RunningServer;
import org.chancery.server.TestServer;
import org.chancery.server.operation.Progress;
import org.chancery.server.operation.ServeOptions;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SwitcherTest {

    @Test
    void without_a_demonstration_there_is_no_such_page() {
        assertThat(new PageForms(TestServer.shared()).get("/en/demonstration").statusCode())
                .isEqualTo(404);
    }

    @Test
    void only_loopback_addresses_are_loopback() {
        assertThat(Demonstration.isLoopback("127.0.0.1")).isTrue();
        assertThat(Demonstration.isLoopback("localhost")).isTrue();
        assertThat(Demonstration.isLoopback("0.0.0.0")).isFalse();
        assertThat(Demonstration.isLoopback("192.0.2.7")).isFalse();
    }

    @Test
    void only_names_of_this_machine_lead_to_the_switcher() {
        assertThat(Demonstration.isLocalName("localhost:8080")).isTrue();
        assertThat(Demonstration.isLocalName("[::1]:8080")).isTrue();
        assertThat(Demonstration.isLocalName("rebound.example")).isFalse();
        assertThat(Demonstration.isLocalName("localhost.rebound.example")).isFalse();
        assertThat(Demonstration.isLoopback("")).isFalse();
    }

    @Test
    void in_a_demonstration_one_acts_as_a_fictional_person_and_every_page_says_so(@TempDir Path folder)
            throws Exception {
        ServeOptions usual = TestServer.optionsIn(folder);
        ServeOptions demo =
                new ServeOptions(usual.host(), 0, usual.data(), usual.keys(), null, true, true, usual.library(), null);
        for (int start = 1; start <= 2; start++) {
            try (RunningServer server = ChanceryServer.start(demo, Progress.silent())) {
                PageForms browser = new PageForms(server);
                Document cast = browser.page("/en/demonstration");
                assertThat(cast.select(".rows li")).as("start " + start).hasSize(17);
                assertThat(throughProxy(server)).isEqualTo(404);
                assertThat(browser.submit(
                                        "/en/demonstration",
                                        "/en/demonstration",
                                        "mandate",
                                        mandate(cast, "Aurel Dane"))
                                .statusCode())
                        .isEqualTo(303);
                assertThat(browser.page("/en/register").select(".notice").text())
                        .contains("Demonstration: acting as Aurel Dane, Head of delegation, Delegation of Avelia.");
            }
        }
    }

    private static int throughProxy(RunningServer server) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + server.port() + "/en/demonstration"))
                .header("X-Forwarded-For", "203.0.113.9")
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        }
    }

    private static String mandate(Document cast, String name) {
        for (Element line : cast.select(".rows li")) {
            if (line.text().contains(name)) {
                return line.select("input[name=mandate]").attr("value");
            }
        }
        throw new AssertionError("nobody is called " + name);
    }
}
