package org.chancery.server.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ProxySelector;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import org.chancery.server.ChanceryServer;
import org.chancery.server.RunningServer;
import org.chancery.server.TestServer;
import org.chancery.server.operation.Bundles;
import org.chancery.server.operation.OperatorError;
import org.chancery.server.operation.Progress;
import org.chancery.server.operation.ServeOptions;
import org.chancery.server.operation.ThisMachine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StandaloneTest {

    /** A network for documentation (RFC 5737): nobody is there. */
    private static final String ELSEWHERE = "192.0.2.1";

    private static RunningServer start(ServeOptions options) {
        return ChanceryServer.startStandalone(options, Bundles.none(), Progress.silent());
    }

    @Test
    void what_is_set_up_to_connect_is_refused_and_all_of_it_is_named(@TempDir Path folder) throws IOException {
        ServeOptions options = TestServer.optionsIn(folder);
        Files.createDirectories(options.keys());
        Files.writeString(
                options.keys().resolve("sign-in.properties"),
                "oidc.issuer=https://login.example\noidc.client-id=chancery\noidc.client-secret=x\n");
        System.setProperty("chancery.mail.host", "smtp.example");
        System.setProperty("chancery.clamav", "192.0.2.7:3310");
        ProxySelector before = ProxySelector.getDefault();
        try {
            assertThatThrownBy(() -> start(options))
                    .isInstanceOf(OperatorError.class)
                    .hasMessageContaining("--standalone")
                    .hasMessageContaining("smtp.example")
                    .hasMessageContaining("192.0.2.7")
                    .hasMessageContaining("https://login.example");
        } finally {
            System.clearProperty("chancery.mail.host");
            System.clearProperty("chancery.clamav");
        }
        assertThat(ProxySelector.getDefault()).isSameAs(before);
    }

    @Test
    void nothing_in_it_reaches_another_machine_while_pages_are_served(@TempDir Path folder) throws Exception {
        ProxySelector before = ProxySelector.getDefault();
        try (RunningServer server = start(TestServer.optionsIn(folder));
                HttpClient client = HttpClient.newHttpClient()) {
            assertThat(TestServer.get(server, "/en/").statusCode()).isEqualTo(200);
            try (Socket socket = new Socket()) {
                assertThatThrownBy(() -> socket.connect(new InetSocketAddress(ELSEWHERE, 9), 200))
                        .hasStackTraceContaining("--standalone");
            }
            HttpRequest request = HttpRequest.newBuilder(URI.create("http://" + ELSEWHERE + "/"))
                    .build();
            assertThatThrownBy(() -> client.send(request, HttpResponse.BodyHandlers.discarding()))
                    .hasStackTraceContaining("--standalone");
        }
        assertThat(ProxySelector.getDefault()).isSameAs(before);
    }

    @ParameterizedTest
    @CsvSource({
        "localhost,true",
        "127.0.0.1,true",
        "127.8.0.3,true",
        "::1,true",
        "[::1],true",
        "localhost.example,false",
        "192.0.2.1,false",
        "127.0.0.1.example,false",
        "'',false",
        "::2,false",
        "0.0.0.0,false"
    })
    void this_machine_is_known_by_its_own_names_and_no_name_is_looked_up(String host, boolean here) {
        assertThat(ThisMachine.is(host)).isEqualTo(here);
    }

    @Test
    void a_database_on_another_machine_is_refused_before_it_is_asked(@TempDir Path folder) {
        for (String url : new String[] {
            "jdbc:postgresql://db.example:5432/treaties", "jdbc:postgresql://localhost,db.example/treaties"
        }) {
            ServeOptions options = TestServer.optionsIn(folder);
            ServeOptions remote = new ServeOptions(
                    options.host(), 0, options.data(), options.keys(), url, true, false, options.library(), null);
            assertThatThrownBy(() -> start(remote))
                    .isInstanceOf(OperatorError.class)
                    .hasMessageContaining("--database-url");
        }
    }
}
