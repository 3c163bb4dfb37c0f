package org.chancery.server.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.chancery.register.archive.ArchiveReader;
import org.chancery.register.archive.Manifest;
import org.chancery.server.Carriage;
import org.chancery.server.ChanceryServer;
import org.chancery.server.RunningServer;
import org.chancery.server.TestServer;
import org.chancery.server.operation.Bundles;
import org.chancery.server.operation.Progress;
import org.chancery.server.operation.ServeOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the organisation has chosen inside is what the public sees outside, whoever writes the bundle. */
class ChoicesTravelTest {

    private static final Progress SILENT = Progress.silent();

    @Test
    void an_own_map_the_mode_and_the_contact_of_the_server_are_in_bundles_of_the_command_line(@TempDir Path folder)
            throws Exception {
        ServeOptions options = TestServer.optionsIn(folder.resolve("inner"));
        Path map = Files.createDirectories(folder.resolve("map"));
        Files.writeString(map.resolve("world.svg"), "<svg xmlns=\"http://www.w3.org/2000/svg\"><g id=\"land\"/></svg>");
        Files.writeString(map.resolve("world.csv"), "code,x,y,point\nFRA,1,1,no\n");
        System.setProperty("chancery.mode", "depositary");
        System.setProperty("chancery.map", "folder");
        System.setProperty("chancery.map.folder", map.toString());
        System.setProperty("chancery.contact", "record@office.example");
        try (RunningServer server = ChanceryServer.start(options, SILENT)) {
            assertThat(TestServer.get(server, "/en/").statusCode()).isEqualTo(200);
        } finally {
            List.of("mode", "map", "map.folder", "contact").forEach(it -> System.clearProperty("chancery." + it));
        }
        Path bundle = Carriage.export(options, folder.resolve("whole.bundle"), null, SILENT)
                .file();
        var keys = Carriage.keys(options, SILENT);
        try (ArchiveReader archive = ArchiveReader.open(bundle, BundleFormat.KIND, keys)) {
            Manifest manifest = archive.manifest();
            assertThat(manifest.fact(BundleFormat.EFFECTS)).isEqualTo("hidden");
            assertThat(manifest.fact(BundleFormat.MAP)).isEqualTo("own");
            assertThat(manifest.fact(BundleFormat.CONTACT)).isEqualTo("record@office.example");
        }
        Bundles trusting =
                Bundles.none().trusting(keys.stream().map(Object::toString).toList(), List.of());
        ServeOptions outside = TestServer.optionsIn(folder.resolve("outer"));
        Carriage.take(outside, trusting, bundle, SILENT);
        try (RunningServer outer = ChanceryServer.startOuter(outside, trusting, SILENT)) {
            assertThat(TestServer.get(outer, "/en/").body()).contains("mailto:record@office.example");
            var chosen =
                    outer.part(org.chancery.server.map.MapFiles.class).chosen().orElseThrow();
            assertThat(TestServer.get(outer, chosen.address()).body()).contains("id=\"land\"");
        }
    }

    @Test
    void each_bundle_of_the_job_reaches_back_and_the_first_is_whole(@TempDir Path folder) throws Exception {
        ServeOptions options = TestServer.optionsIn(folder);
        Path bundles = folder.resolve("bundles");
        try (RunningServer server = ChanceryServer.start(options, SILENT)) {
            BundleExport export = server.part(BundleExport.class);
            assertThat(export.sizeAt(java.time.Instant.EPOCH)).isZero();
            assertThat(export.sizeAt(java.time.Instant.now())).isPositive();
            BundleJob job = new BundleJob(export, Bundles.none(), options, java.time.Clock.systemUTC());
            assertThat(job.write(bundles).from()).isZero();
            assertThat(job.write(bundles).from()).as("a week back").isZero();
            BundleJob hasty = new BundleJob(
                    export,
                    Bundles.none()
                            .paced(java.time.Duration.ofHours(1), java.time.Duration.ZERO, java.time.Duration.ZERO),
                    options,
                    java.time.Clock.systemUTC());
            Written last = hasty.write(bundles);
            assertThat(last.from()).as("from where the one before ended").isEqualTo(last.to());
            Path later = Files.list(bundles).sorted().toList().getLast();
            assertThat(later.getFileName().toString()).endsWith("-" + last.from() + ".bundle");
        }
    }
}
