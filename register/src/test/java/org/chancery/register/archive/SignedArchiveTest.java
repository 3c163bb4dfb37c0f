package org.chancery.register.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.chancery.register.note.SigningKey;
import org.chancery.register.note.VerifierKey;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SignedArchiveTest {
    private static final String KIND = "test-archive/1";
    private final SigningKey key = SigningKey.generate("office.example/bundle");

    @TempDir
    private Path folder;

    private Path written() throws IOException {
        Path file = folder.resolve("a.bundle");
        new ArchiveWriter(KIND)
                .say("from", "0")
                .say("signers", "one two")
                .add("checkpoint", "one\n".getBytes(StandardCharsets.UTF_8))
                .add("texts/empty.txt", new byte[0])
                .add("entries", new byte[1024])
                .write(file, List.of(key));
        return file;
    }

    private ArchiveReader open(Path file) throws IOException {
        return ArchiveReader.open(file, KIND, List.of(key.verifier()));
    }

    @Test
    void what_was_written_is_read_with_its_facts_and_signers() throws IOException {
        try (ArchiveReader archive = open(written())) {
            archive.verify();
            assertThat(archive.signers()).containsExactly(key.verifier());
            assertThat(archive.manifest().number("from")).isZero();
            assertThat(archive.manifest().fact("signers")).isEqualTo("one two");
            assertThat(archive.manifest().members())
                    .extracting(Member::name)
                    .containsExactly("checkpoint", "texts/empty.txt", "entries");
            Member checkpoint = archive.manifest().file("checkpoint").orElseThrow();
            assertThat(archive.read(checkpoint, 100)).asString().isEqualTo("one\n");
            assertThatThrownBy(() -> archive.read(checkpoint, 3)).isInstanceOf(ArchiveRefused.class);
            assertThat(archive.manifest().find("to")).isEmpty();
        }
    }

    @Test
    void the_same_content_and_key_give_the_same_file() throws IOException {
        byte[] first = Files.readAllBytes(written());
        assertThat(Files.readAllBytes(written())).isEqualTo(first);
        assertThat(folder.resolve("a.bundle.new")).doesNotExist();
    }

    @Test
    void any_tar_program_lists_it() throws Exception {
        Assumptions.assumeTrue(Files.isExecutable(Path.of("/usr/bin/tar")), "no tar here");
        Process tar = new ProcessBuilder("/usr/bin/tar", "tf", written().toString()).start();
        assertThat(new String(tar.getInputStream().readAllBytes(), StandardCharsets.UTF_8).lines())
                .containsExactly("note", "checkpoint", "texts/empty.txt", "entries");
        assertThat(tar.waitFor(10, TimeUnit.SECONDS)).isTrue();
        assertThat(tar.exitValue()).isZero();
    }

    @Test
    void a_key_that_is_not_trusted_is_refused_even_under_the_same_name() throws IOException {
        Path file = written();
        VerifierKey other = SigningKey.generate("office.example/bundle").verifier();
        assertThatThrownBy(() -> ArchiveReader.open(file, KIND, List.of(other)))
                .isInstanceOf(ArchiveRefused.class)
                .hasMessageContaining("not signed by a key that is trusted");
        assertThatThrownBy(() -> ArchiveReader.open(file, "test-archive/2", List.of(key.verifier())))
                .isInstanceOf(ArchiveRefused.class)
                .hasMessageContaining("test-archive/1");
    }

    @Test
    void no_byte_can_be_changed_added_or_taken_away() throws IOException {
        byte[] whole = Files.readAllBytes(written());
        long seed = System.nanoTime();
        System.out.println("seed of the changes: " + seed);
        Random random = new Random(seed);
        for (int round = 0; round < 400; round++) {
            byte[] changed = whole.clone();
            changed[random.nextInt(changed.length)] ^= (byte) (1 << random.nextInt(8));
            assertRefused(changed);
        }
        assertRefused(Arrays.copyOf(whole, whole.length + 512));
        for (int length : new int[] {0, 1, 511, 512, 700, whole.length - 512, whole.length - 1}) {
            assertRefused(Arrays.copyOf(whole, length));
        }
    }

    private void assertRefused(byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve("changed.bundle"), bytes);
        assertThatThrownBy(() -> {
                    try (ArchiveReader archive = open(file)) {
                        archive.verify();
                    }
                })
                .isInstanceOf(ArchiveRefused.class);
    }

    @Test
    void names_that_lead_out_of_a_folder_or_are_given_twice_are_refused() {
        for (String name :
                new String[] {"../up", "/etc/x", "a//b", "a/../b", ".hidden", "a b", "", "a/", "x".repeat(100)}) {
            assertThatThrownBy(() ->
                            new ArchiveWriter(KIND).add(name, new byte[0]).write(folder.resolve("x"), List.of(key)))
                    .as(name)
                    .isInstanceOf(ArchiveRefused.class);
        }
        String twice = "test-archive/1\n" + ("file " + "0".repeat(64) + " 1 a\n").repeat(2);
        assertThatThrownBy(() -> Manifest.parse(twice))
                .isInstanceOf(ArchiveRefused.class)
                .hasMessageContaining("twice");
    }

    @Test
    void a_list_in_another_spelling_is_refused() {
        for (String text : new String[] {
            "",
            "no kind\n",
            "test-archive/1\nfrom\n",
            "test-archive/1\nfrom 1\nfrom 2\n",
            "test-archive/1\nfrom 1",
            "test-archive/1\nfile abc 1 a\n",
            "test-archive/1\nfile " + "0".repeat(64) + " 01 a\n",
            "test-archive/1\nfile " + "0".repeat(64) + " 1 a\nfrom 1\n",
            "test-archive/1\r\nfrom 1\n"
        }) {
            assertThatThrownBy(() -> Manifest.parse(text)).as(text).isInstanceOf(ArchiveRefused.class);
        }
    }

    @Test
    void content_that_changes_while_it_is_written_leaves_no_file() {
        int[] asked = {0};
        Path file = folder.resolve("moving.bundle");
        assertThatThrownBy(() -> new ArchiveWriter(KIND)
                        .add("a", out -> out.write(asked[0]++))
                        .write(file, List.of(key)))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("changed while it was written");
        assertThat(folder).isEmptyDirectory();
    }
}
