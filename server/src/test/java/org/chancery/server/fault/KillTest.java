package org.chancery.server.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.chancery.register.read.LogReader;
import org.chancery.server.ChanceryServer;
import org.chancery.server.Maintenance;
import org.chancery.server.RunningServer;
import org.chancery.server.TestServer;
import org.chancery.server.operation.Progress;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills the server or its PostgreSQL with {@code kill -9} in the middle of appends: nothing acknowledged is lost, the log
 * verifies, the next start recovers by itself.
 */
class KillTest {

    private final Map<Long, String> acknowledged = new LinkedHashMap<>();

    @Test
    void nothing_acknowledged_is_lost_when_server_and_database_are_killed(@TempDir Path folder) throws Exception {
        rounds(3, folder);
    }

    @Test
    @Tag("long")
    void nothing_acknowledged_is_lost_in_a_hundred_kills(@TempDir Path folder) throws Exception {
        rounds(100, folder);
    }

    private void rounds(int rounds, Path folder) throws Exception {
        long seed = Long.getLong("chancery.seed", System.nanoTime());
        System.out.println("KillTest seed " + seed + " (repeat with -Dchancery.seed=" + seed + ")");
        Random random = new Random(seed);
        for (int round = 0; round < rounds; round++) {
            int before = acknowledged.size();
            round(round, folder, random);
            assertThat(acknowledged.size())
                    .as("acts acknowledged in round " + round)
                    .isGreaterThan(before);
            if (round % 10 == 9 || round == rounds - 1) {
                check(folder);
            }
        }
    }

    /** One run: some appends, a kill of the database (every second round), some appends, a kill of the server. */
    private void round(int round, Path folder, Random random) throws IOException, InterruptedException {
        Process server = start(folder, round);
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(server.getInputStream(), StandardCharsets.UTF_8))) {
            long database = Long.parseLong(lineStarting(lines, "ready ").split(" ")[1]);
            receipts(lines, 20 + random.nextInt(200));
            if (round % 2 == 0) {
                ProcessHandle.of(database).ifPresent(ProcessHandle::destroyForcibly);
                receipts(lines, 20 + random.nextInt(200));
            }
            // By its handle, since killing it as a Process would close its output: what it had said before it died
            // counts.
            server.toHandle().destroyForcibly();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                note(line);
            }
        } finally {
            server.destroyForcibly().waitFor(30, TimeUnit.SECONDS);
        }
    }

    private static Process start(Path folder, int round) throws IOException {
        return new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-Xmx256m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        AppendingServer.class.getName(),
                        folder.toString(),
                        "round" + round))
                .redirectError(folder.resolve("server.log").toFile())
                .start();
    }

    private void receipts(BufferedReader lines, int count) throws IOException {
        for (int seen = 0; seen < count; ) {
            String line = lines.readLine();
            assertThat(line).as("a line of the running server").isNotNull();
            seen += note(line) ? 1 : 0;
        }
    }

    private boolean note(String line) {
        String[] words = line.split(" ");
        if (words.length != 3 || !words[0].equals("receipt")) {
            return false;
        }
        String earlier = acknowledged.put(Long.parseLong(words[1]), words[2]);
        assertThat(earlier).as("act " + words[1] + " acknowledged twice").isNull();
        return true;
    }

    private static String lineStarting(BufferedReader lines, String start) throws IOException {
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.startsWith(start)) {
                return line;
            }
        }
        throw new IOException("the server ended before it was ready");
    }

    private void check(Path folder) {
        Maintenance.verify(TestServer.optionsIn(folder), Progress.silent());
        try (RunningServer server = ChanceryServer.start(TestServer.optionsIn(folder), Progress.silent())) {
            LogReader log = server.part(LogReader.class);
            long size = log.checkpoint().size();
            assertThat(log.root(size)).isEqualTo(log.checkpoint().root());
            var envelopes = log.envelopes(0, size);
            acknowledged.forEach((number, hash) -> {
                assertThat(number).isLessThan(size);
                assertThat(envelopes.get(number.intValue()).leafHash()).hasToString(hash);
            });
        }
    }
}
