package org.chancery.register.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.chancery.register.Notes;
import org.chancery.register.Register;
import org.chancery.register.RegisterFixture;
import org.chancery.register.TestDatabase;
import org.chancery.register.act.Receipt;
import org.chancery.register.note.Checkpoint;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Crashes of PostgreSQL under a register that goes on appending. */
class KilledPostgresTest {
    @TempDir
    Path temp;

    @Test
    void nothing_acknowledged_is_lost_when_postgresql_is_killed_and_started_again() throws Exception {
        rounds(3, 20_261_122);
    }

    @Test
    @Tag("long")
    void nothing_acknowledged_is_lost_in_a_hundred_kills_of_postgresql() throws Exception {
        rounds(100, System.nanoTime());
    }

    private void rounds(int rounds, long seed) throws Exception {
        Random random = new Random(seed);
        System.out.println("seed " + seed);
        Path data = temp.resolve("postgres");
        RegisterFixture fixture =
                RegisterFixture.on(TestDatabase.in(TestDatabase.start(data).getPort()));
        Map<Long, String> acknowledged = new ConcurrentHashMap<>();
        Checkpoint before;
        try (Register register = fixture.open()) {
            before = register.reader().checkpoint();
        }
        for (int round = 0; round < rounds; round++) {
            try (Register register = RegisterFixture.open(fixture.settings().withPatience(Duration.ofMinutes(1)))) {
                crashWhileAppending(register, round, random, data, acknowledged);
            }
            before = Survivors.check(fixture, acknowledged, before);
        }
        assertThat(acknowledged).hasSizeGreaterThan(rounds);
        TestDatabase.signal(TestDatabase.postmaster(data), "QUIT");
    }

    private static void crashWhileAppending(
            Register register, int round, Random random, Path data, Map<Long, String> acknowledged) throws Exception {
        AtomicBoolean stop = new AtomicBoolean();
        var clients = IntStream.range(0, 8)
                .mapToObj(client -> Thread.ofPlatform().start(() -> {
                    for (int i = 0; !stop.get(); i++) {
                        append(register, round + "/" + client + "/" + i, acknowledged);
                    }
                }))
                .toList();
        int seen = acknowledged.size();
        int wanted = seen + 50 + random.nextInt(300);
        for (int i = 0; i < 600 && acknowledged.size() < wanted; i++) {
            Thread.sleep(10);
        }
        crash(data);
        int atRestart = acknowledged.size();
        for (int i = 0; i < 1_000 && acknowledged.size() < atRestart + 20; i++) {
            Thread.sleep(10);
        }
        assertThat(acknowledged).as("the register goes on by itself").hasSizeGreaterThan(atRestart);
        stop.set(true);
        for (Thread client : clients) {
            client.join();
        }
    }

    private static void append(Register register, String title, Map<Long, String> acknowledged) {
        try {
            Receipt receipt = register.append(Notes.note(title)).join();
            acknowledged.put(receipt.number().value(), receipt.leafHash().base64());
        } catch (CompletionException notRecorded) {
            // Allowed in a crash: what matters is that nothing acknowledged is lost.
        }
    }

    /** Kills the postmaster and every one of its processes, and starts another on the same files and port. */
    private static void crash(Path data) throws Exception {
        ProcessHandle postmaster =
                ProcessHandle.of(TestDatabase.postmaster(data)).orElseThrow();
        List<String> commandLine =
                new ArrayList<>(List.of(postmaster.info().command().orElseThrow()));
        commandLine.addAll(List.of(postmaster.info().arguments().orElseThrow()));
        int port = Integer.parseInt(
                Files.readAllLines(data.resolve("postmaster.pid")).get(3).strip());
        var children = postmaster.children().toList();
        postmaster.destroyForcibly();
        children.forEach(ProcessHandle::destroyForcibly);
        postmaster.onExit().join();
        for (ProcessHandle child : children) {
            child.onExit().join();
        }
        TestDatabase.restart(commandLine, port);
    }
}
