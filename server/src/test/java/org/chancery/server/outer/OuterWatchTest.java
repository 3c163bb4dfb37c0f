package org.chancery.server.outer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.chancery.register.note.VerifierKey;
import org.chancery.register.read.LogReader;
import org.chancery.server.Carriage;
import org.chancery.server.ChanceryServer;
import org.chancery.server.Maintenance;
import org.chancery.server.RunningServer;
import org.chancery.server.TestServer;
import org.chancery.server.agreements.Agreements;
import org.chancery.server.bundle.BundleExport;
import org.chancery.server.library.PackageLoader;
import org.chancery.server.operation.Bundles;
import org.chancery.server.operation.OperatorError;
import org.chancery.server.operation.Progress;
import org.chancery.server.operation.ServeOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Bundles on their way while both servers run. */
class OuterWatchTest {

    private static final Progress SILENT = Progress.silent();
    private static final Path LIBRARY = Path.of("../library-demo");

    private static long size(RunningServer server) {
        return server.part(LogReader.class).checkpoint().size();
    }

    private static void load(ServeOptions inner, String agreement) {
        Maintenance.load(inner, LIBRARY.resolve(agreement), SILENT);
    }

    @Test
    void what_is_recorded_inside_is_shown_outside_and_age_is_told(@TempDir Path folder) throws Exception {
        ServeOptions options = TestServer.optionsIn(folder.resolve("inner"));
        Path bundles = folder.resolve("bundles");
        Bundles often =
                Bundles.none().in(bundles).paced(Duration.ofSeconds(1), Duration.ofDays(7), Duration.ofSeconds(5));
        try (RunningServer inner = ChanceryServer.start(options, often, SILENT)) {
            await().atMost(Duration.ofSeconds(20)).until(() -> count(bundles) > 0);
            ServeOptions place = TestServer.optionsIn(folder.resolve("outer"));
            List<String> keys = Carriage.keys(options, SILENT).stream()
                    .map(Object::toString)
                    .toList();
            try (RunningServer outer = ChanceryServer.startOuter(place, often.trusting(keys, List.of()), SILENT)) {
                assertThat(TestServer.get(outer, "/en/").body()).contains("Public copy of the record, as at");
                load(options, "concord-charter");
                await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
                    assertThat(size(outer)).isEqualTo(size(inner));
                    assertThat(TestServer.get(outer, "/en/agreements/concord-charter")
                                    .statusCode())
                            .isEqualTo(200);
                });
                assertThat(TestServer.get(outer, "/health").body()).contains("\"ageSeconds\":", "\"stale\":false");
                assertThat(TestServer.get(inner, "/health").body()).contains("\"bundle\":");
                inner.close();
                await().atMost(Duration.ofSeconds(30))
                        .untilAsserted(() -> assertThat(
                                        TestServer.get(outer, "/health").body())
                                .contains("\"stale\":true"));
                assertThat(TestServer.get(outer, "/en/help").body()).contains("This public copy has received nothing");
                assertThat(TestServer.get(outer, "/ru/help").body()).contains("С тех пор эта открытая копия");
            }
        }
    }

    private static long count(Path folder) throws Exception {
        if (!Files.isDirectory(folder)) {
            return 0;
        }
        try (var files = Files.list(folder)) {
            return files.filter(it -> it.toString().endsWith(".bundle")).count();
        }
    }

    @Test
    void a_lost_bundle_is_named_and_made_good_from_the_checkpoint_that_is_here(@TempDir Path folder) throws Exception {
        ServeOptions options = TestServer.optionsIn(folder.resolve("inner"));
        try (RunningServer inner = ChanceryServer.start(options, SILENT)) {
            BundleExport export = inner.part(BundleExport.class);
            PackageLoader loader = inner.part(PackageLoader.class);
            loader.load(LIBRARY.resolve("concord-charter"), SILENT);
            Path first = export.write(folder.resolve("first.bundle"), 0).file();
            Bundles trusting = Bundles.none()
                    .trusting(List.of(export.verifierKeys().getFirst().toString()), List.of());
            ServeOptions place = TestServer.optionsIn(folder.resolve("outer"));
            Carriage.take(place, trusting, first, SILENT);
            try (RunningServer outer = ChanceryServer.startOuter(place, trusting, SILENT)) {
                BundleIntake intake = outer.part(BundleIntake.class);
                byte[] here = outer.part(LogReader.class).checkpointNote();
                loader.load(LIBRARY.resolve("concord-exercises"), SILENT);
                byte[] between = inner.part(LogReader.class).checkpointNote();
                loader.load(LIBRARY.resolve("concord-autonomy-protocol"), SILENT);
                Path gap =
                        export.writeSince(folder.resolve("gap.bundle"), between).file();
                assertThatThrownBy(() -> intake.take(gap))
                        .isInstanceOf(BundleRefused.class)
                        .hasMessageContaining("what lies between is missing");
                Path good =
                        export.writeSince(folder.resolve("good.bundle"), here).file();
                assertThat(intake.take(good).added()).isPositive();
                await().atMost(Duration.ofSeconds(15))
                        .untilAsserted(() -> assertThat(outer.part(Agreements.class)
                                        .now()
                                        .holdings()
                                        .dossiers())
                                .hasSize(3));
                assertThatThrownBy(() -> intake.take(first)).hasMessageContaining("older than what is here");
            }
            assertThatThrownBy(() -> export.writeSince(folder.resolve("x.bundle"), Files.readAllBytes(first)))
                    .isInstanceOf(OperatorError.class);
        }
    }

    @Test
    void keys_of_bundles_change_while_both_sign_and_otherwise_need_a_word(@TempDir Path folder) {
        try (TwoServers two = TwoServers.in(folder)) {
            BundleExport export = two.export();
            two.write(0);
            try (RunningServer outer = two.startOuter("outer")) {
                BundleIntake intake = outer.part(BundleIntake.class);
                export.rotateKey(Duration.ofDays(30));
                assertThat(export.verifierKeys()).hasSize(2);
                intake.trusting(Bundles.none())
                        .take(export.write(folder.resolve("2.bundle"), 0).file());

                export.rotateKey(Duration.ZERO);
                List<VerifierKey> newest = export.verifierKeys();
                assertThat(newest).hasSize(1);
                Path last = export.write(folder.resolve("3.bundle"), 0).file();
                assertThatThrownBy(() -> intake.trusting(Bundles.none()).take(last))
                        .isInstanceOf(BundleRefused.class)
                        .hasMessageContaining("not signed by a key that is trusted");
                Bundles told = Bundles.none().trusting(List.of(newest.getFirst().toString()), List.of());
                assertThat(intake.trusting(told).take(last).acts()).isPositive();
            }
            assertThatThrownBy(() -> Carriage.rotateKey(TwoServers.innerOptions(folder), Duration.ofDays(-1), SILENT))
                    .isInstanceOf(OperatorError.class);
        }
    }
}
