package org.chancery.server.outer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.chancery.register.archive.ArchiveReader;
import org.chancery.register.archive.ArchiveWriter;
import org.chancery.register.archive.Manifest;
import org.chancery.register.archive.Member;
import org.chancery.register.note.SigningKey;
import org.chancery.register.read.LogReader;
import org.chancery.server.Carriage;
import org.chancery.server.ChanceryServer;
import org.chancery.server.Facts;
import org.chancery.server.Maintenance;
import org.chancery.server.RunningServer;
import org.chancery.server.bundle.BundleFormat;
import org.chancery.server.operation.Bundles;
import org.chancery.server.operation.OperatorError;
import org.chancery.server.operation.Progress;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What is refused leaves everything as it was, and says why. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BundleRefusalsTest {

    private static final Progress SILENT = Progress.silent();

    private final Path folder = Files.createTempDirectory("chancery-refusals");
    private final TwoServers two = TwoServers.in(folder);
    private final Path whole = two.write(0);
    private final RunningServer outer = two.startOuter("outer");

    BundleRefusalsTest() throws IOException {}

    @AfterAll
    void close() throws IOException {
        outer.close();
        two.close();
        org.chancery.server.database.Folders.delete(folder);
    }

    private void refused(Path bundle, String reason) {
        String before = everything();
        assertThatThrownBy(() -> outer.part(BundleIntake.class).take(bundle))
                .isInstanceOf(BundleRefused.class)
                .hasMessageContaining(reason);
        assertThat(everything()).isEqualTo(before);
        assertThat(two.folder.resolve("outer").resolve("incoming.bundle")).doesNotExist();
    }

    private String everything() {
        LogReader log = outer.part(LogReader.class);
        return new String(log.checkpointNote(), StandardCharsets.UTF_8) + Facts.of(outer);
    }

    /** The whole bundle with another list of facts and one file replaced, signed by a key. */
    private Path forged(String name, SigningKey key, String fact, String value, String file, byte[] content)
            throws IOException {
        Path forged = folder.resolve(name + BundleFormat.ENDING);
        try (ArchiveReader archive =
                ArchiveReader.open(whole, BundleFormat.KIND, two.export().verifierKeys())) {
            Manifest manifest = archive.manifest();
            ArchiveWriter writer = new ArchiveWriter(BundleFormat.KIND);
            manifest.facts().forEach((word, said) -> writer.say(word, word.equals(fact) ? value : said));
            for (Member member : manifest.members()) {
                try (InputStream in = archive.open(member)) {
                    writer.add(member.name(), member.name().equals(file) ? content : in.readAllBytes());
                }
            }
            writer.write(forged, List.of(key));
            return forged;
        }
    }

    /** The key of bundles, as a thief who has it would use it. */
    private SigningKey stolen() throws IOException {
        List<String> lines = Files.readAllLines(folder.resolve("inner-keys").resolve("bundle-keys"));
        return SigningKey.parse(lines.get(1) + "\n" + lines.get(2));
    }

    @Test
    void a_bundle_of_another_key_is_refused() throws IOException {
        SigningKey other = SigningKey.generate(stolen().verifier().name());
        refused(forged("other-key", other, "", "", "", new byte[0]), "not signed by a key that is trusted");
    }

    @Test
    void a_bundle_with_a_changed_byte_or_cut_short_is_refused() throws IOException {
        byte[] bytes = Files.readAllBytes(whole);
        byte[] changed = bytes.clone();
        changed[bytes.length / 2] ^= 1;
        refused(Files.write(folder.resolve("changed.bundle"), changed), "is not the one that was signed");
        refused(
                Files.write(folder.resolve("cut.bundle"), java.util.Arrays.copyOf(bytes, bytes.length / 3)),
                "cut short");
        refused(folder.resolve("none.bundle"), "There is no file");
    }

    @Test
    void a_thief_of_the_bundle_key_cannot_change_the_log() throws IOException {
        String later = "2099-01-01T00:00:00Z";
        SigningKey thief =
                SigningKey.generate(two.inner.part(LogReader.class).checkpoint().origin());
        byte[] checkpoint = two.inner
                .part(LogReader.class)
                .checkpoint()
                .sign(List.of(thief))
                .bytes();
        refused(
                forged("own-checkpoint", stolen(), BundleFormat.MADE, later, BundleFormat.CHECKPOINT, checkpoint),
                "not signed by a key of this log");
        refused(
                forged("no-openings", stolen(), BundleFormat.MADE, later, BundleFormat.OPENINGS, new byte[0]),
                "fewer openings");
        refused(forged("other-size", stolen(), BundleFormat.TO, "999999", "", new byte[0]), "different logs or sizes");
    }

    @Test
    void lists_that_make_no_sense_are_refused() throws IOException {
        refused(forged("time", stolen(), BundleFormat.MADE, "yesterday", "", new byte[0]), "is not a time");
        refused(forged("from", stolen(), BundleFormat.FROM, "-1", "", new byte[0]), "refused");
    }

    @Test
    void the_same_bundle_again_is_no_refusal_and_changes_nothing() {
        String before = everything();
        assertThat(outer.part(BundleIntake.class).take(whole).added()).isZero();
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void without_a_key_or_a_bundle_an_outer_server_does_not_start() {
        assertThatThrownBy(() -> ChanceryServer.startOuter(
                        two.outerOptions("untrusting"), Bundles.none().in(two.bundles), SILENT))
                .isInstanceOf(OperatorError.class)
                .hasMessageContaining("--trust");
        assertThatThrownBy(() -> ChanceryServer.startOuter(
                        two.outerOptions("hungry"), two.trusting().in(folder.resolve("empty")), SILENT))
                .isInstanceOf(OperatorError.class)
                .hasMessageContaining("nothing to show yet");
    }

    @Test
    void a_log_key_that_is_not_the_logs_is_noticed_at_the_first_bundle() {
        String other = SigningKey.generate(
                        two.inner.part(LogReader.class).checkpoint().origin())
                .verifier()
                .toString();
        Bundles pinned = two.trusting();
        assertThatThrownBy(() -> Carriage.take(
                        two.outerOptions("pinned"), pinned.trusting(pinned.trusted(), List.of(other)), whole, SILENT))
                .isInstanceOf(OperatorError.class)
                .hasMessageContaining("not signed by a key of this log");
    }

    @Test
    void neither_side_runs_on_the_database_of_the_other(@org.junit.jupiter.api.io.TempDir Path own) {
        try (TwoServers third = TwoServers.in(own)) {
            Path bundle = third.write(0);
            Bundles trusting = third.trusting();
            third.inner.close();
            assertThatThrownBy(() -> Carriage.take(TwoServers.innerOptions(own), trusting, bundle, SILENT))
                    .isInstanceOf(OperatorError.class)
                    .hasMessageContaining("database of an inner server");
            Carriage.take(third.outerOptions("outer"), trusting, bundle, SILENT);
            assertThatThrownBy(() -> ChanceryServer.start(third.outerOptions("outer"), SILENT))
                    .isInstanceOf(OperatorError.class)
                    .hasMessageContaining("database of an outer server");
            assertThatThrownBy(() -> Maintenance.rebuild(third.outerOptions("outer"), SILENT))
                    .isInstanceOf(OperatorError.class);
        }
    }
}
