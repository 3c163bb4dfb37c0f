package org.chancery.server.outer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.chancery.register.read.LogReader;
import org.chancery.server.Carriage;
import org.chancery.server.ChanceryServer;
import org.chancery.server.Facts;
import org.chancery.server.Maintenance;
import org.chancery.server.RunningServer;
import org.chancery.server.TestServer;
import org.chancery.server.agreements.Agreements;
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
        ServeOptions inner = TestServer.optionsIn(folder.resolve("inner"));
        load(inner, "concord-charter");
        Path first = folder.resolve("first.bundle");
        Carriage.export(inner, first, null, SILENT);
        Bundles trusting = Bundles.none()
                .trusting(
                        Carriage.keys(inner, SILENT).stream()
                                .map(Object::toString)
                                .toList(),
                        List.of());
        ServeOptions outer = TestServer.optionsIn(folder.resolve("outer"));
        Path checkpoint = folder.resolve("checkpoint");
        Carriage.take(outer, trusting, first, SILENT);
        try (RunningServer server = ChanceryServer.startOuter(outer, trusting, SILENT)) {
            Files.write(checkpoint, server.part(LogReader.class).checkpointNote());

            load(inner, "concord-exercises");
            Path between = folder.resolve("between");
            Files.write(between, note(inner));
            load(inner, "concord-autonomy-protocol");
            Path gap = folder.resolve("gap.bundle");
            Carriage.export(inner, gap, between, SILENT);
            assertThatThrownBy(() -> Carriage.take(outer, trusting, gap, SILENT))
                    .isInstanceOf(OperatorError.class)
                    .hasMessageContaining("what lies between is missing");

            Path good = folder.resolve("good.bundle");
            Carriage.export(inner, good, checkpoint, SILENT);
            assertThat(Carriage.take(outer, trusting, good, SILENT).added()).isPositive();
            await().atMost(Duration.ofSeconds(15))
                    .untilAsserted(() -> assertThat(server.part(Agreements.class)
                                    .now()
                                    .holdings()
                                    .dossiers())
                            .hasSize(3));
            assertThatThrownBy(() -> Carriage.take(outer, trusting, first, SILENT))
                    .hasMessageContaining("older than what is here");
        }
        assertThatThrownBy(() -> Carriage.export(inner, folder.resolve("x.bundle"), first, SILENT))
                .isInstanceOf(OperatorError.class);
    }

    private static byte[] note(ServeOptions options) throws Exception {
        try (RunningServer server = ChanceryServer.start(options, SILENT)) {
            return server.part(LogReader.class).checkpointNote();
        }
    }

    @Test
    void keys_of_bundles_change_while_both_sign_and_otherwise_need_a_word(@TempDir Path folder) {
        ServeOptions inner = TestServer.optionsIn(folder.resolve("inner"));
        load(inner, "concord-charter");
        Bundles first = Bundles.none()
                .trusting(
                        Carriage.keys(inner, SILENT).stream()
                                .map(Object::toString)
                                .toList(),
                        List.of());
        ServeOptions outer = TestServer.optionsIn(folder.resolve("outer"));
        Carriage.take(
                outer,
                first,
                Carriage.export(inner, folder.resolve("1.bundle"), null, SILENT).file(),
                SILENT);

        assertThat(Carriage.rotateKey(inner, Duration.ofDays(30), SILENT)).hasSize(2);
        Path both =
                Carriage.export(inner, folder.resolve("2.bundle"), null, SILENT).file();
        Carriage.take(outer, Bundles.none(), both, SILENT);

        var newest = Carriage.rotateKey(inner, Duration.ZERO, SILENT);
        assertThat(newest).hasSize(1);
        Path last =
                Carriage.export(inner, folder.resolve("3.bundle"), null, SILENT).file();
        assertThatThrownBy(() -> Carriage.take(outer, Bundles.none(), last, SILENT))
                .isInstanceOf(OperatorError.class)
                .hasMessageContaining("not signed by a key that is trusted");
        Bundles told = Bundles.none().trusting(List.of(newest.getFirst().toString()), List.of());
        assertThat(Carriage.take(outer, told, last, SILENT).acts()).isPositive();
        assertThatThrownBy(() -> Carriage.rotateKey(inner, Duration.ofDays(-1), SILENT))
                .isInstanceOf(OperatorError.class);
    }

    @Test
    void facts_computed_from_bundles_are_those_computed_inside(@TempDir Path folder) throws Exception {
        try (TwoServers two = TwoServers.in(folder)) {
            two.write(0);
            try (RunningServer outer = two.startOuter("outer")) {
                List<String> mine = List.of("agreements.", "library.", "docket.");
                assertThat(of(outer, mine)).isEqualTo(of(two.inner, mine)).hasSizeGreaterThan(5);
            }
        }
    }

    private static List<String> of(RunningServer server, List<String> schemas) {
        return Facts.of(server)
                .lines()
                .filter(it -> schemas.stream().anyMatch(it::startsWith))
                .toList();
    }
}
