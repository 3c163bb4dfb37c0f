package org.chancery.server.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.chancery.server.ChanceryServer;
import org.chancery.server.RunningServer;
import org.chancery.server.TestServer;
import org.chancery.server.operation.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KnownHostTest {

    @Test
    void without_an_address_only_names_of_this_machine_and_of_the_socket_are_ours() {
        assertThat(KnownHost.isOwn("localhost:8080", "127.0.0.1")).isTrue();
        assertThat(KnownHost.isOwn("[::1]:8080", "127.0.0.1")).isTrue();
        assertThat(KnownHost.isOwn("192.0.2.7:8080", "192.0.2.7")).isTrue();
        assertThat(KnownHost.isOwn("[2001:db8::1]", "2001:db8::1")).isTrue();
        assertThat(KnownHost.isOwn("192.0.2.7", "0.0.0.0")).isFalse();
        assertThat(KnownHost.isOwn("treaties.example", "127.0.0.1")).isFalse();
        assertThat(KnownHost.isOwn(null, "127.0.0.1")).isFalse();
        assertThat(KnownHost.isOwn("", "")).isFalse();
    }

    @Test
    void with_an_address_every_link_is_made_of_it_whatever_the_request_says(@TempDir Path folder) {
        System.setProperty("chancery.address", "https://treaties.example.org");
        try (RunningServer server = ChanceryServer.start(TestServer.optionsIn(folder), Progress.silent())) {
            for (String page : new String[] {"/en/notifications.atom", "/en/acts.atom"}) {
                var answer = TestServer.get(server, page);
                assertThat(answer.body())
                        .as(page)
                        .contains("https://treaties.example.org/")
                        .doesNotContain("127.0.0.1:" + server.port());
                assertThat(answer.headers().firstValue("Strict-Transport-Security"))
                        .hasValue("max-age=31536000");
            }
            assertThat(TestServer.get(server, "/en/sign-in").headers().allValues("Set-Cookie"))
                    .anyMatch(it -> it.startsWith("__Host-chancery-form=") && it.contains("Secure"));
        } finally {
            System.clearProperty("chancery.address");
        }
        assertThat(TestServer.get("/en").headers().firstValue("Strict-Transport-Security"))
                .as("never over plain HTTP")
                .isEmpty();
    }
}
