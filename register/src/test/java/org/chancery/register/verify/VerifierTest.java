package org.chancery.register.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.chancery.register.HandClock;
import org.chancery.register.Notes;
import org.chancery.register.Register;
import org.chancery.register.RegisterFixture;
import org.chancery.register.TickedRegister;
import org.chancery.register.act.Command;
import org.chancery.register.act.Ticks;
import org.chancery.register.json.Json;
import org.chancery.register.note.Checkpoint;
import org.chancery.register.note.SigningKey;
import org.chancery.register.note.VerifierKey;
import org.chancery.register.read.LogExport;
import org.chancery.register.read.LogReader;
import org.chancery.register.tree.Hash;
import org.chancery.register.tree.Rfc6962;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerifierTest {
    private static final String SECOND_ENTRIES = "tile/entries/001";
    private static final String SECOND_TILE = "tile/0/001";
    private static final String NODES = "tile/1/000.p/2";

    @TempDir
    static Path shared;

    @TempDir
    Path temp;

    private static Register register;
    private static LogReader log;
    private static Checkpoint early;
    private LogCopy copy;

    @BeforeAll
    static void aLogOf702Acts() throws IOException {
        RegisterFixture fixture = RegisterFixture.fresh();
        HandClock clock = new HandClock(TickedRegister.START);
        register = RegisterFixture.open(fixture.settings()
                .withTicks(new Ticks(Duration.ofHours(1), 1))
                .withoutTickWatch()
                .withClock(clock)
                .recordingBy(clock));
        log = register.reader();
        append(0, 400);
        early = log.checkpoint();
        register.receive(Notes.secret("hidden"));
        clock.set(Instant.parse("2026-01-01T01:00:00Z"));
        register.restricted().orElseThrow().tick().join();
        append(400, 700);
        new LogExport(log, shared.resolve("log")).run();
    }

    private static void append(int from, int to) {
        List<Command> commands = IntStream.range(from, to)
                .mapToObj(i -> Command.of(Notes.KIND, 1, Json.object().with("title", "title-" + i + "-é")))
                .toList();
        register.bulkAppend(commands).join();
    }

    @AfterAll
    static void close() throws IOException {
        register.close();
    }

    @BeforeEach
    void copy() throws IOException {
        copy = new LogCopy(shared.resolve("log"), temp.resolve("log"));
    }

    @Test
    void an_exported_log_verifies() {
        Report report = copy.verify();
        assertThat(report.differences()).isEmpty();
        assertThat(report.steps()).allMatch(Report.Step::holds).hasSize(6);
        assertThat(report.entries()).isEqualTo(702);
        assertThat(report.openings()).isEqualTo(701);
        assertThat(report.unpublished()).isEqualTo(1);
    }

    @Test
    void a_served_log_verifies() throws IOException {
        try (ServedLog served = new ServedLog(log);
                UrlSource source = new UrlSource(served.prefix())) {
            Report report = Verifier.of(source)
                    .trusting(log.verifierKeys())
                    .since(early)
                    .run();
            assertThat(report.differences()).isEmpty();
            assertThat(report.steps()).extracting(Report.Step::name).contains("consistency");
        }
    }

    @Test
    void a_second_export_adds_what_is_new() throws IOException {
        assertThat(new LogExport(log, copy.folder).run().size()).isEqualTo(702);
        assertThat(copy.verify().verifies()).isTrue();
    }

    @Test
    void a_changed_entry_is_named() throws IOException {
        copy.change(SECOND_ENTRIES, 44, "test.note", "test.vote");
        assertThat(copy.verify().first()).contains(new Difference.EntryDiffers(300));
    }

    @Test
    void an_entry_rewritten_with_its_leaf_hash_is_found_in_the_smallest_subtree() throws IOException {
        byte[] entry = copy.change(SECOND_ENTRIES, 44, "test.note", "test.vote");
        copy.setHash(SECOND_TILE, 44, Rfc6962.leaf(entry));
        Report report = copy.verify();
        assertThat(report.first()).contains(new Difference.SubtreeDiffers(256, 512, NODES));
        assertThat(report.differences()).hasAtLeastOneElementOfType(Difference.RootDiffers.class);
    }

    @Test
    void an_entry_rewritten_with_all_stored_nodes_above_it_does_not_give_the_signed_root() throws IOException {
        byte[] entry = copy.change(SECOND_ENTRIES, 44, "test.note", "test.vote");
        copy.setHash(SECOND_TILE, 44, Rfc6962.leaf(entry));
        copy.setHash(NODES, 1, copy.tileRoot(SECOND_TILE));
        assertThat(copy.verify().first().orElseThrow()).isInstanceOf(Difference.RootDiffers.class);
    }

    @Test
    void a_changed_node_is_found_although_all_entries_are_right() throws IOException {
        copy.setHash(NODES, 0, Rfc6962.emptyRoot());
        assertThat(copy.verify().differences()).containsExactly(new Difference.SubtreeDiffers(0, 256, NODES));
    }

    @Test
    void an_opening_that_was_changed_is_named() throws IOException {
        copy.change("opening/bundle/001", 44, "title-299", "title-999");
        assertThat(copy.verify().differences())
                .singleElement()
                .isInstanceOfSatisfying(
                        Difference.OpeningDiffers.class,
                        d -> assertThat(d.number()).isEqualTo(300));
    }

    @Test
    void an_opening_under_another_salt_is_named() throws IOException {
        copy.change("opening/bundle/001", 44, "\"salt\":\"", "\"salt\": \"");
        assertThat(copy.verify().first().orElseThrow().text())
                .contains("act 300")
                .contains("form");
    }

    @Test
    void a_missing_or_shortened_file_is_named() throws IOException {
        Files.delete(copy.folder.resolve("tile/0/000"));
        copy.edit("opening/bundle/001", bytes -> Arrays.copyOf(bytes, bytes.length - 3));
        copy.edit(SECOND_ENTRIES, bytes -> Arrays.copyOf(bytes, bytes.length - 3));
        assertThat(copy.verify().differences())
                .extracting(Difference::text)
                .anyMatch(text -> text.contains("tile/0/000 is missing"))
                .anyMatch(text -> text.contains("tile/entries/001 cannot be read"));
    }

    @Test
    void a_log_without_checkpoint_or_with_a_changed_one_is_refused() throws IOException {
        copy.edit(
                "checkpoint",
                note -> new String(note, java.nio.charset.StandardCharsets.UTF_8)
                        .replace("\n702\n", "\n701\n")
                        .getBytes(java.nio.charset.StandardCharsets.UTF_8));
        assertThat(copy.verify().first().orElseThrow().text()).contains("does not hold");
        Files.delete(copy.folder.resolve("checkpoint"));
        assertThat(copy.verify().first().orElseThrow().text()).contains("no file \"checkpoint\"");
    }

    @Test
    void only_the_keys_that_were_given_are_believed() throws IOException {
        VerifierKey stranger = SigningKey.generate(RegisterFixture.ORIGIN).verifier();
        Report report = Verifier.of(new FolderSource(copy.folder))
                .trusting(List.of(stranger))
                .run();
        assertThat(report.first().orElseThrow()).isInstanceOf(Difference.CheckpointRefused.class);
    }

    @Test
    void a_checkpoint_signed_again_by_a_key_that_the_log_never_named_is_refused() throws IOException {
        SigningKey forger = SigningKey.generate(RegisterFixture.ORIGIN);
        Files.write(
                copy.folder.resolve("checkpoint"),
                log.checkpoint().sign(List.of(forger)).bytes());
        Files.writeString(copy.folder.resolve("vkey"), forger.verifier() + "\n");
        assertThat(copy.verify().first().orElseThrow().text()).contains("not one that the acts of the log name");
    }

    @Test
    void a_log_that_forgot_or_changed_what_it_once_signed_is_refused() throws IOException {
        Checkpoint longer = new Checkpoint(RegisterFixture.ORIGIN, 703, Rfc6962.emptyRoot());
        Checkpoint other = new Checkpoint(RegisterFixture.ORIGIN, early.size(), Rfc6962.emptyRoot());
        assertThat(since(longer).first().orElseThrow().text()).contains("shorter now");
        assertThat(since(other).first().orElseThrow().text()).contains("another root");
        assertThat(since(new Checkpoint("register.example/x", 1, Hash.of(new byte[32])))
                        .verifies())
                .isFalse();
        for (long size : new long[] {1, 255, 256, 257, 512, 702}) {
            assertThat(since(new Checkpoint(RegisterFixture.ORIGIN, size, log.root(size)))
                            .verifies())
                    .isTrue();
        }
    }

    private Report since(Checkpoint before) throws IOException {
        return Verifier.of(new FolderSource(copy.folder)).since(before).on(1).run();
    }
}
