package org.chancery.server.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.chancery.server.ChanceryServer;
import org.chancery.server.Facts;
import org.chancery.server.Maintenance;
import org.chancery.server.RunningServer;
import org.chancery.server.TestServer;
import org.chancery.server.operation.OperatorError;
import org.chancery.server.operation.Progress;
import org.chancery.server.operation.ServeOptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The drill: fill, back up, wipe, restore, verify, serve; and every way in which a backup must not be believed. */
class BackupTest {
    private static final Progress SILENT = Progress.silent();
    private static final Path DEMONSTRATION = Path.of("../library-demo");

    @TempDir
    private static Path folder;

    private static ServeOptions options;
    private static Path backup;
    private static String facts;
    private static long acts;

    @BeforeAll
    static void aSecretariatAndItsBackup() throws IOException {
        options = TestServer.optionsIn(folder);
        Maintenance.load(options, DEMONSTRATION, SILENT);
        Path stored = options.data().resolve("files/ab/abcdef");
        Files.createDirectories(stored.getParent());
        Files.writeString(stored, "sealed content of a file");
        backup = folder.resolve("monday.age");
        acts = Maintenance.backup(options, backup, SILENT);
        try (RunningServer server = ChanceryServer.start(options, SILENT)) {
            facts = Facts.of(server);
        }
    }

    @Test
    void what_was_wiped_comes_back_whole_and_is_served(@TempDir Path place) throws IOException {
        ServeOptions restored = in(place);
        assertThat(Maintenance.restore(restored, backup, SILENT)).isEqualTo(acts);
        assertThat(restored.data().resolve("files/ab/abcdef")).hasContent("sealed content of a file");
        try (RunningServer server = ChanceryServer.start(restored, SILENT)) {
            assertThat(Facts.of(server)).isEqualTo(facts).contains("agreements.act_facts");
            assertThat(TestServer.get(server, "/log/checkpoint").statusCode()).isEqualTo(200);
            assertThat(TestServer.get(server, "/en").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void nothing_in_the_file_can_be_read_without_the_key() throws IOException {
        String bytes = Files.readString(backup, StandardCharsets.ISO_8859_1);
        assertThat(bytes).startsWith("age-encryption.org/v1\n-> X25519 ").doesNotContain("MANIFEST", "register.leaf");
    }

    @Test
    void neither_keys_nor_facts_are_in_it() throws Exception {
        StringBuilder names = new StringBuilder();
        byte[] plain = opened(options.keys().resolve("backup-identity"));
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(plain))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.append(entry.getName()).append('\n');
            }
        }
        assertThat(names.toString())
                .contains("register.leaf\n", "register.pending_work\n", "files/ab/abcdef\n", "MANIFEST\n")
                .doesNotContain("_facts", "act-keys", "signing", "erased");
    }

    @Test
    void a_file_that_is_damaged_at_any_byte_is_refused_before_anything_is_written(@TempDir Path place)
            throws IOException {
        long seed = 20_261_123;
        System.out.println("seed " + seed);
        Random random = new Random(seed);
        byte[] whole = Files.readAllBytes(backup);
        for (int i = 0; i < 120; i++) {
            byte[] damaged = whole.clone();
            int at = i < 60 ? i * 4 : random.nextInt(whole.length);
            String what;
            if (i % 5 == 4) {
                damaged = Arrays.copyOf(whole, at);
                what = "cut off at " + at;
            } else {
                damaged[at] ^= (byte) (1 << random.nextInt(8));
                what = "a bit of byte " + at;
            }
            Path file = Files.write(place.resolve("damaged.age"), damaged);
            assertThatThrownBy(() -> Restore.check(in(place), file, null))
                    .as(what)
                    .isInstanceOf(OperatorError.class)
                    .hasMessageContaining("Nothing was restored");
        }
        Path longer = Files.write(place.resolve("damaged.age"), Arrays.copyOf(whole, whole.length + 1));
        assertThatThrownBy(() -> Maintenance.restore(in(place), longer, SILENT)).isInstanceOf(OperatorError.class);
        assertThat(in(place).data()).doesNotExist();
    }

    @Test
    void another_key_does_not_open_it_and_the_message_says_so(@TempDir Path place) throws IOException {
        ServeOptions other = TestServer.optionsIn(place);
        BackupKeys.recipients(other.keys(), List.of());
        assertThatThrownBy(() -> Maintenance.restore(other, backup, SILENT))
                .isInstanceOf(OperatorError.class)
                .hasMessageContaining("encrypted to other keys");
        assertThatThrownBy(() -> Maintenance.restore(other, backup, place.resolve("nowhere"), SILENT))
                .hasMessageContaining("--identity");
        Path text = Files.writeString(place.resolve("text"), "my pass phrase\n");
        assertThatThrownBy(() -> Maintenance.restore(other, backup, text, SILENT))
                .hasMessageContaining("no key");
        assertThat(other.data()).doesNotExist();
    }

    @Test
    void a_further_recipient_opens_it_with_a_key_of_his_own(@TempDir Path place) throws IOException {
        Path elsewhere = place.resolve("elsewhere");
        BackupKeys.recipients(elsewhere, List.of());
        String recipient =
                Files.readString(elsewhere.resolve("backup-recipients")).strip();
        Path file = place.resolve("two.age");
        Maintenance.backup(options, file, List.of(recipient), SILENT);
        Restore.check(in(place), file, elsewhere.resolve("backup-identity"));
        Restore.check(in(place), file, null);
        assertThatThrownBy(() -> Maintenance.backup(options, file, List.of("age1wrong"), SILENT))
                .isInstanceOf(OperatorError.class)
                .hasMessageContaining("is no recipient");
    }

    @Test
    void the_age_program_opens_it_too(@TempDir Path place) throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/age")), "the age program is not installed");
        Path plain = place.resolve("plain.zip");
        Process age = new ProcessBuilder(
                        "/usr/bin/age",
                        "-d",
                        "-i",
                        options.keys().resolve("backup-identity").toString(),
                        "-o",
                        plain.toString(),
                        backup.toString())
                .inheritIO()
                .start();
        assertThat(age.waitFor()).isZero();
        assertThat(Files.readAllBytes(plain)).isEqualTo(opened(options.keys().resolve("backup-identity")));
    }

    private static ServeOptions in(Path place) {
        return new ServeOptions(
                options.host(),
                0,
                place.resolve("data"),
                options.keys(),
                null,
                true,
                false,
                options.library(),
                options.origin());
    }

    private static byte[] opened(Path identity) throws Exception {
        try (var sealed = Files.newByteChannel(backup);
                var plain = java.nio.channels.Channels.newInputStream(
                        new com.exceptionfactory.jagged.framework.stream.StandardDecryptingChannelFactory()
                                .newDecryptingChannel(sealed, BackupKeys.identities(folder, identity)))) {
            return plain.readAllBytes();
        }
    }
}
