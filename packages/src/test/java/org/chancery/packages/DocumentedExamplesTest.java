package org.chancery.packages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chancery.packages.acts.ActNames;
import org.chancery.packages.acts.Column;
import org.chancery.packages.problem.PackageProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The examples of docs/agreement-package.md are read by the program, and the documentation leaves nothing out. */
class DocumentedExamplesTest {

    private static final Path DOC = Path.of("..", "docs", "agreement-package.md");
    private static final String LEAST =
            "format: 1\nid: example\nkind: treaty\ntitle: Example\nparticipation: {extent: held}\n";

    @TempDir
    Path folder;

    static Stream<String> agreements() throws IOException {
        return blocks("yaml").stream();
    }

    @ParameterizedTest
    @MethodSource("agreements")
    void an_example_of_an_agreement_is_sound(String example) throws IOException {
        String yaml = example.startsWith("format:") ? example : LEAST + example;
        Files.writeString(folder.resolve(PackageReader.AGREEMENT), yaml);
        assertThat(PackageReader.read(folder).problems())
                .as(example)
                .filteredOn(PackageProblem::isError)
                .isEmpty();
        assertThat(PublishedSchemaTest.errors(yaml)).as(example).isEmpty();
    }

    @Test
    void the_example_of_acts_is_sound() throws IOException {
        String identity = blocks("yaml").getFirst();
        Files.writeString(folder.resolve(PackageReader.AGREEMENT), identity);
        for (String example : blocks("csv")) {
            Files.writeString(folder.resolve(PackageReader.ACTS), example);
            PackageReading reading = PackageReader.read(folder);
            assertThat(reading.problems())
                    .as(example)
                    .filteredOn(PackageProblem::isError)
                    .isEmpty();
            assertThat(reading.dossier().orElseThrow().acts())
                    .hasSize((int) example.lines().count() - 1);
        }
    }

    @Test
    void every_column_act_and_form_is_described() throws IOException {
        String doc = Files.readString(DOC);
        for (String column : Column.headers()) {
            assertThat(doc).contains("`" + column + "`");
        }
        ActNames.all().forEach((act, forms) -> {
            assertThat(doc).contains("`" + act + "`");
            assertThat(forms).allSatisfy(form -> assertThat(doc).contains("`" + form + "`"));
        });
    }

    @Test
    void every_key_of_the_schema_is_described() throws IOException {
        String schema = Files.readString(Path.of("..", "docs", "schema", "agreement.schema.json"));
        String doc = Files.readString(DOC);
        var keys = Pattern.compile("\"([a-z-]+)\": \\{").matcher(schema);
        while (keys.find()) {
            if (!List.of("properties", "type", "items", "if", "then", "not").contains(keys.group(1))
                    && !keys.group(1).equals("counting")) {
                assertThat(doc).contains(keys.group(1));
            }
        }
    }

    static List<String> blocks(String language) throws IOException {
        List<String> blocks = new ArrayList<>();
        var m = Pattern.compile("```" + language + "\\n(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(DOC));
        while (m.find()) {
            blocks.add(m.group(1));
        }
        assertThat(blocks).isNotEmpty();
        return blocks;
    }
}
