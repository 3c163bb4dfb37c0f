package org.chancery.packages;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.chancery.law.calendar.CountingRule;
import org.chancery.law.calendar.MonthEnd;
import org.chancery.law.instrument.AgreementKind;
import org.chancery.law.instrument.AmendmentRule;
import org.chancery.law.instrument.ConsentForm;
import org.chancery.law.instrument.Eligibility;
import org.chancery.law.instrument.LaterParties;
import org.chancery.law.instrument.Participation;
import org.chancery.law.instrument.Relation;
import org.chancery.law.instrument.ReservationClause;
import org.chancery.law.instrument.WithdrawalClause;
import org.chancery.packages.problem.Problems;
import org.chancery.packages.tree.Node;
import org.chancery.packages.tree.Words;
import org.chancery.packages.tree.YamlTree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** The published JSON Schema says the same as the reader. */
class PublishedSchemaTest {

    private static final Path SCHEMA = Path.of("..", "docs", "schema", "agreement.schema.json");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    static Stream<Path> packages() throws IOException {
        return RoundTripTest.packages();
    }

    @ParameterizedTest
    @MethodSource("packages")
    void every_package_is_valid(Path folder) throws IOException {
        assertThat(errors(Files.readString(folder.resolve(PackageReader.AGREEMENT))))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("packages")
    void what_the_program_writes_is_valid(Path folder) throws IOException {
        var agreement = PackageReader.read(folder).dossier().orElseThrow().agreement();
        assertThat(errors(PackageWriter.agreementText(agreement))).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/refusals/agreement-by-schema.csv", numLinesToSkip = 1)
    void what_the_reader_refuses_the_schema_refuses(String name, String from, String to) throws IOException {
        String sound = Files.readString(Path.of("src/test/resources/refusals/agreement.yaml"));
        assertThat(sound).contains(from);
        assertThat(errors(sound)).isEmpty();
        assertThat(errors(sound.replace(from, to))).as(name).isNotEmpty();
    }

    @Test
    void the_schema_knows_every_word_that_the_reader_knows() throws IOException {
        String schema = Files.readString(SCHEMA);
        List<Class<? extends Enum<?>>> sets = List.of(
                AgreementKind.class,
                Eligibility.Kind.class,
                Participation.Extent.class,
                Relation.Kind.class,
                ConsentForm.class,
                CountingRule.Kind.class,
                MonthEnd.class,
                LaterParties.Family.class,
                LaterParties.Gap.class,
                ReservationClause.Policy.class,
                ReservationClause.Effect.class,
                ReservationClause.SilenceClock.class,
                WithdrawalClause.Policy.class,
                AmendmentRule.Effect.class);
        for (Class<? extends Enum<?>> set : sets) {
            for (Enum<?> word : set.getEnumConstants()) {
                assertThat(schema).as(set.getName()).contains("\"" + Words.of(word) + "\"");
            }
        }
    }

    static List<String> errors(String yaml) throws IOException {
        return errors(yaml, SCHEMA);
    }

    static List<String> errors(String yaml, Path published) throws IOException {
        var problems = new Problems("yaml");
        Node.Mapping tree = YamlTree.read(yaml, problems).orElseThrow(() -> new AssertionError(problems.found()));
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(published));
        return schema.validate(JSON.valueToTree(typed(tree))).stream()
                .map(Object::toString)
                .toList();
    }

    /** Scalars as the core schema of YAML 1.2 types them, for validators that work on parsed YAML. */
    private static Object typed(Node node) {
        return switch (node) {
            case Node.Mapping mapping -> {
                Map<String, Object> map = new LinkedHashMap<>();
                mapping.entries().forEach(e -> map.put(e.key(), typed(e.value())));
                yield map;
            }
            case Node.Sequence sequence -> {
                List<Object> list = new ArrayList<>();
                sequence.items().forEach(i -> list.add(typed(i)));
                yield list;
            }
            case Node.Scalar scalar -> typed(scalar.text());
        };
    }

    private static Object typed(String text) {
        if (text.equals("true") || text.equals("false")) {
            return Boolean.valueOf(text);
        }
        return text.matches("-?[0-9]{1,9}") ? (Object) Long.valueOf(text) : text;
    }
}
