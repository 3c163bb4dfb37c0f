package org.chancery.packages.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.chancery.law.act.Act;
import org.chancery.packages.acts.ActNames;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Records of every past version stay readable: one example of each is kept, and its bytes are never changed. */
class KeptForEverTest {

    static List<Path> examples() {
        return ExampleFiles.all();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void a_kept_record_can_be_read(Path file) {
        Map<String, Object> tree = ExampleFiles.read(file);
        SchemaName schema = SchemaName.of(tree);
        if (schema.name().equals(AgreementJson.NAME)) {
            var agreement = AgreementJson.read(tree);
            assertThat(AgreementJson.read(AgreementJson.write(agreement))).isEqualTo(agreement);
        } else {
            Act act = ActJson.read(tree, OptionalLong.of(7));
            assertThat(act.head().number()).hasValue(7);
            assertThat(ActJson.read(ActJson.write(act), OptionalLong.of(7))).isEqualTo(act);
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void a_record_of_the_version_of_today_is_written_as_it_was(Path file) {
        Map<String, Object> tree = ExampleFiles.read(file);
        SchemaName schema = SchemaName.of(tree);
        if (schema.version() < Upgrades.ALL.current(schema.name())) {
            return;
        }
        Map<String, Object> again = schema.name().equals(AgreementJson.NAME)
                ? AgreementJson.write(AgreementJson.read(tree))
                : ActJson.write(ActJson.read(tree, OptionalLong.empty()));
        assertThat(again).isEqualTo(tree);
    }

    @Test
    void there_is_an_example_of_each_kind_in_each_version() {
        List<String> names =
                ExampleFiles.all().stream().map(f -> f.getFileName().toString()).toList();
        for (String act : ActNames.all().keySet()) {
            String name = (ActNames.isModelActStep(act) ? "model." : "treaty.") + act;
            for (int version = 1; version <= Upgrades.ALL.current(name); version++) {
                assertThat(names).contains(name + "-v" + version + ".json");
            }
        }
        for (int version = 1; version <= Upgrades.ALL.current(AgreementJson.NAME); version++) {
            assertThat(names).contains(AgreementJson.NAME + "-v" + version + ".json");
        }
    }

    @Test
    void no_kept_record_was_changed() throws IOException, NoSuchAlgorithmException {
        var sums = new TreeMap<String, String>();
        for (String line : Files.readAllLines(ExampleFiles.FOLDER.resolve("SHA256SUMS"))) {
            sums.put(line.substring(66), line.substring(0, 64));
        }
        assertThat(sums.keySet())
                .containsExactlyElementsOf(ExampleFiles.all().stream()
                        .map(f -> f.getFileName().toString())
                        .toList());
        for (Path file : ExampleFiles.all()) {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
            assertThat(HexFormat.of().formatHex(digest))
                    .as(file.toString())
                    .isEqualTo(sums.get(file.getFileName().toString()));
        }
    }
}
