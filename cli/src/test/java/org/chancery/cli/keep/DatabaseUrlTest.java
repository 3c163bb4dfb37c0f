package org.chancery.cli.keep;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.cli.Chancery;
import org.chancery.cli.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A PostgreSQL of the organisation's own serves as the embedded one does, in the same commands. */
class DatabaseUrlTest {

    private static final Pattern READY = Pattern.compile("Chancery is at (http://localhost:[0-9]+)/.*");

    @TempDir
    Path folder;

    @Test
    void it_is_served_loaded_and_verified_and_found_again_by_the_next_start() throws Exception {
        try (OwnPostgres postgres = new OwnPostgres(folder.resolve("office"));
                HttpClient client = HttpClient.newHttpClient()) {
            postgres.make(OwnPostgres.ACCOUNT, "treaties");
            String url = postgres.asGiven(OwnPostgres.ACCOUNT, "treaties");
            Process server = serve(url);
            try {
                String site = ready(server);
                Run load = Run.chancery(
                        with(url, "load", Run.HOME.resolve("library-demo").toString()));
                assertThat(load.code()).as(load.err()).isZero();
                verified(site);
            } finally {
                end(server);
            }
            Process again = serve(url);
            try {
                String site = ready(again);
                verified(site);
                assertThat(body(client, site + "/en/agreements/concord-charter"))
                        .contains("Concord");
            } finally {
                end(again);
            }
            assertThat(folder.resolve("data/postgresql")).doesNotExist();
            assertThat(Files.readString(folder.resolve("server.log"))).doesNotContain(OwnPostgres.ENCODED, " WARN ");
        }
    }

    private static void verified(String site) {
        Run verify = Run.chancery("verify", site);
        assertThat(verify.code()).as(verify.out() + verify.err()).isZero();
    }

    private static String body(HttpClient client, String address) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString())
                .body();
    }

    private Process serve(String url) throws IOException {
        var command = new java.util.ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xmx256m",
                "-Dchancery.home=" + Run.HOME,
                "-cp",
                System.getProperty("java.class.path"),
                Chancery.class.getName()));
        command.addAll(List.of(with(url, "serve", "--empty", "--port=0")));
        return new ProcessBuilder(command)
                .redirectError(folder.resolve("server.log").toFile())
                .start();
    }

    private String[] with(String url, String... words) {
        var arguments = new java.util.ArrayList<>(List.of(words));
        arguments.add("--data=" + folder.resolve("data"));
        arguments.add("--keys=" + folder.resolve("keys"));
        arguments.add("--database-url=" + url);
        return arguments.toArray(String[]::new);
    }

    private String ready(Process server) throws IOException {
        var lines = new BufferedReader(new InputStreamReader(server.getInputStream(), StandardCharsets.UTF_8));
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            Matcher ready = READY.matcher(line);
            if (ready.matches()) {
                return ready.group(1);
            }
        }
        throw new IOException("the server did not start: " + Files.readString(folder.resolve("server.log")));
    }

    private static void end(Process server) throws InterruptedException {
        server.toHandle().destroy();
        assertThat(server.waitFor(60, TimeUnit.SECONDS)).as("a clean stop").isTrue();
    }
}
