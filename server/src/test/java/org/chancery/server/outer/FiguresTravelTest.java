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
import org.chancery.register.archive.Member;
import org.chancery.register.note.SigningKey;
import org.chancery.server.RunningServer;
import org.chancery.server.TestServer;
import org.chancery.server.bundle.BundleFormat;
import org.chancery.server.database.DatabaseAddress;
import org.chancery.server.database.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Yearly statistics are no acts of the log; every bundle brings them, rounded as the public reads them. */
class FiguresTravelTest {

    @Test
    void yearly_figures_of_labels_and_incidents_are_shown_outside_as_inside(@TempDir Path folder) throws Exception {
        try (TwoServers two = TwoServers.in(folder)) {
            count(two.inner);
            Path whole = two.write(0);
            try (RunningServer outer = two.startOuter("outer")) {
                for (String address : List.of("/api/v1/statistics/labels", "/api/v1/statistics/incidents")) {
                    assertThat(TestServer.get(outer, address).body())
                            .isEqualTo(TestServer.get(two.inner, address).body())
                            .contains("2012");
                }
                assertThat(TestServer.get(outer, "/en/label-statistics").body()).contains("2012", "SAFETY", "13–17");
                assertThat(TestServer.get(outer, "/ru/security-incidents").body())
                        .contains("2012", "A copy was lost on a journey.");
                assertThat(TestServer.get(outer, "/en/").body()).contains("/en/label-statistics");
                Path unread = forged(two, whole, "{\"years\":[{\"year\":\"none\"}]}");
                assertThatThrownBy(() -> outer.part(BundleIntake.class).take(unread))
                        .isInstanceOf(BundleRefused.class)
                        .hasMessageContaining("statistics/labels.json cannot be read");
                assertThat(TestServer.get(outer, "/api/v1/statistics/labels").body())
                        .contains("2012");
            }
            Path none = forged(two, whole, "");
            Files.delete(whole);
            Files.move(none, two.bundles.resolve("none.bundle"));
            try (RunningServer earlier = two.startOuter("earlier")) {
                assertThat(TestServer.get(earlier, "/en/label-statistics").statusCode())
                        .isEqualTo(200);
                assertThat(TestServer.get(earlier, "/api/v1/statistics/labels").body())
                        .isEqualTo("{\"years\":[],\"figures\":[]}");
            }
        }
    }

    private static void count(RunningServer inner) {
        JdbcClient administrator =
                JdbcClient.create(inner.part(DatabaseAddress.class).connections(Role.ADMINISTRATOR));
        for (int i = 0; i < 14; i++) {
            administrator
                    .sql("insert into schemes.use_work (year, level, basis) values (2012, 'SECRET', '{SAFETY}')")
                    .update();
        }
        administrator
                .sql(
                        "insert into incidents.public_line_work (year, line) values (2012, 'A copy was lost on a journey.')")
                .update();
        administrator
                .sql(
                        "insert into incidents.incident_work (incident, kind, what, personal_data, discovered, reported, aware)"
                                + " values (gen_random_uuid(), 'LOSS', 'a loss', false, '2012-05-01', '2012-05-01', '2012-05-01')")
                .update();
    }

    /** The bundle with other figures of labels, made later; without them where {@code labels} is empty. */
    private static Path forged(TwoServers two, Path whole, String labels) throws IOException {
        List<String> lines = Files.readAllLines(two.folder.resolve("inner-keys").resolve("bundle-keys"));
        Path forged = two.folder.resolve("forged" + labels.length() + BundleFormat.ENDING);
        try (ArchiveReader archive =
                ArchiveReader.open(whole, BundleFormat.KIND, two.export().verifierKeys())) {
            ArchiveWriter writer = new ArchiveWriter(BundleFormat.KIND);
            archive.manifest()
                    .facts()
                    .forEach((word, said) ->
                            writer.say(word, word.equals(BundleFormat.MADE) ? "2099-01-01T00:00:00Z" : said));
            for (Member member : archive.manifest().members()) {
                boolean figures = member.name().equals("statistics/labels.json");
                if (figures && labels.isEmpty()) {
                    continue;
                }
                try (InputStream in = archive.open(member)) {
                    writer.add(member.name(), figures ? labels.getBytes(StandardCharsets.UTF_8) : in.readAllBytes());
                }
            }
            writer.write(forged, List.of(SigningKey.parse(lines.get(1) + "\n" + lines.get(2))));
            return forged;
        }
    }
}
