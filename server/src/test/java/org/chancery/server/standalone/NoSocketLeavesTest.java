package org.chancery.server.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Watches all sockets of a server with --standalone, and of its PostgreSQL, while it starts and serves. */
class NoSocketLeavesTest {

    @Test
    void every_socket_is_between_this_machine_and_itself(@TempDir Path folder) throws Exception {
        Assumptions.assumeTrue(
                Files.isReadable(Path.of("/proc/self/net/tcp")), "no /proc here: sockets cannot be looked at");
        Process server = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElse("java"),
                        "-cp",
                        System.getProperty("java.class.path"),
                        "--enable-native-access=ALL-UNNAMED",
                        StandaloneServer.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        Sockets sockets = new Sockets(server.toHandle());
        Thread watch = Thread.ofVirtual().start(sockets::watch);
        try {
            use(port(server));
            assertThat(Files.list(folder.resolve("bundles"))).isNotEmpty();
        } finally {
            server.getOutputStream().close();
            assertThat(server.waitFor(60, TimeUnit.SECONDS)).isTrue();
            sockets.ended = true;
            watch.join();
        }
        assertThat(sockets.seen).as("sockets seen at all").isNotEmpty();
        assertThat(sockets.elsewhere).isEmpty();
    }

    private static int port(Process server) throws IOException {
        BufferedReader lines =
                new BufferedReader(new InputStreamReader(server.getInputStream(), StandardCharsets.UTF_8));
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.startsWith("port ")) {
                return Integer.parseInt(line.substring("port ".length()));
            }
        }
        throw new AssertionError("the server did not start");
    }

    private static void use(int port) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            for (String path : List.of(
                    "/en/",
                    "/ru/agreements",
                    "/en/agreements/concord-charter",
                    "/en/register",
                    "/en/sign-in",
                    "/en/notifications",
                    "/en/models",
                    "/api/v1/agreements",
                    "/log/checkpoint",
                    "/health")) {
                HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                        .build();
                assertThat(client.send(request, HttpResponse.BodyHandlers.discarding())
                                .statusCode())
                        .as(path)
                        .isEqualTo(200);
            }
        }
        // Longer than the rounds of the jobs that look for mail, ticks and bundles.
        Thread.sleep(3_000);
    }

    /** The sockets of a process and of all that it started. */
    private static final class Sockets {
        private final ProcessHandle process;
        private final TreeSet<String> seen = new TreeSet<>();
        private final List<String> elsewhere = new ArrayList<>();
        private volatile boolean ended;

        Sockets(ProcessHandle process) {
            this.process = process;
        }

        void watch() {
            while (!ended) {
                Stream.concat(Stream.of(process), process.descendants()).forEach(it -> look(it.pid()));
                try {
                    Thread.sleep(20);
                } catch (InterruptedException e) {
                    return;
                }
            }
        }

        private void look(long pid) {
            try {
                TreeSet<String> own = new TreeSet<>();
                try (Stream<Path> files = Files.list(Path.of("/proc/" + pid + "/fd"))) {
                    for (Path file : files.toList()) {
                        String target = Files.readSymbolicLink(file).toString();
                        if (target.startsWith("socket:[")) {
                            own.add(target.substring("socket:[".length(), target.length() - 1));
                        }
                    }
                }
                for (String table : List.of("tcp", "tcp6", "udp", "udp6")) {
                    for (String line : Files.readAllLines(Path.of("/proc/" + pid + "/net/" + table))) {
                        String[] parts = line.strip().split("\\s+");
                        if (parts.length > 9 && own.contains(parts[9])) {
                            note(table, parts[1], parts[2]);
                        }
                    }
                }
            } catch (IOException | RuntimeException ended) {
                // A process or file that ended while it was looked at.
            }
        }

        private void note(String table, String local, String remote) {
            seen.add(table + " " + local);
            // A wildcard as the other end is a socket that listens or waits; as the own end it would be open to others.
            if (!isLoopback(local) || !isLoopback(remote) && !isNobody(remote)) {
                elsewhere.add(table + " " + local + " " + remote);
            }
        }

        private static boolean isNobody(String address) {
            return address.matches("0+:0000");
        }

        /** 127.0.0.0/8 and ::1, as the kernel prints them, also mapped into IPv6. */
        private static boolean isLoopback(String address) {
            String host = address.substring(0, address.indexOf(':'));
            return host.matches("[0-9A-F]{6}7F")
                    || host.equals("00000000000000000000000001000000")
                    || host.matches("0000000000000000FFFF0000[0-9A-F]{6}7F");
        }
    }
}
