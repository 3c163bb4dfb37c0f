package org.chancery.packages;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.chancery.packages.problem.Problems;
import org.chancery.packages.procedure.ProcedureFromTree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The published JSON Schema of rules of procedure says the same as the reader. */
class ProcedureSchemaTest {
    private static final Path SCHEMA = Path.of("..", "docs", "schema", "rules-of-procedure.schema.json");
    private static final Path GUIDE = Path.of("..", "docs", "rules-of-procedure.md");

    @Test
    void the_example_of_a_conference_is_valid() throws IOException {
        assertThat(PublishedSchemaTest.errors(conference(), SCHEMA)).isEmpty();
    }

    @Test
    void the_example_of_the_guide_is_valid_and_can_be_read() throws IOException {
        var block = Pattern.compile("```yaml\n(.*?)```", Pattern.DOTALL).matcher(Files.readString(GUIDE));
        assertThat(block.find()).isTrue();
        assertThat(PublishedSchemaTest.errors(block.group(1), SCHEMA)).isEmpty();
        var problems = new Problems("guide");
        assertThat(ProcedureFromTree.readYaml(block.group(1), problems)).isPresent();
        assertThat(problems.found()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"way: consensus", "order: furthest-first", "share: at-least 2/3", "shortest-hours: 72"})
    void what_the_reader_refuses_the_schema_refuses(String right) throws IOException {
        var wrong = conference().replace(right, right.replaceFirst(": .*", ": elsewhere"));
        assertThat(PublishedSchemaTest.errors(wrong, SCHEMA)).isNotEmpty();
        assertThat(ProcedureFromTree.readYaml(wrong, new Problems("wrong"))).isEmpty();
    }

    private static String conference() throws IOException {
        try (var in = requireNonNull(ProcedureSchemaTest.class.getResourceAsStream("/procedure/conference.yaml"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
