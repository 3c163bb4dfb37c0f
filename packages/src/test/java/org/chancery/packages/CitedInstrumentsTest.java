package org.chancery.packages;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the lists of the weapons review cite stands in the library, or is said not to be a treaty. */
class CitedInstrumentsTest {

    private static final Path LISTS = Path.of("..", "lists");

    /** A semicolon that stands in no brackets. */
    private static final Pattern BETWEEN = Pattern.compile(";\\s*(?![^(]*\\))");

    @Test
    void every_instrument_that_a_prohibition_cites_is_held_or_said_not_to_be_a_treaty() throws IOException {
        Set<String> cited = new TreeSet<>();
        for (NamedCsvRecord row : rows("prohibitions.csv")) {
            cited.addAll(BETWEEN.splitAsStream(row.getField("instrument"))
                    .map(String::strip)
                    .toList());
        }
        assertThat(rows("instruments.csv").stream().map(it -> it.getField("instrument")))
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(cited);
    }

    @Test
    void an_instrument_that_is_held_stands_in_the_library_and_any_other_has_a_reason() throws IOException {
        for (NamedCsvRecord row : rows("instruments.csv")) {
            String id = row.getField("library");
            assertThat(id.isEmpty())
                    .as(row.getField("instrument"))
                    .isEqualTo(!row.getField("not_a_treaty").isEmpty());
            if (!id.isEmpty()) {
                assertThat(Path.of("..", "library", id, PackageReader.AGREEMENT))
                        .as(row.getField("instrument"))
                        .isRegularFile();
            }
        }
    }

    @Test
    void both_lists_speak_of_the_same_classes_of_projects() throws IOException {
        Set<String> classified = new TreeSet<>();
        rows("classification.csv").forEach(it -> classified.add(it.getField("project_class")));
        Set<String> asked = new TreeSet<>();
        rows("prohibitions.csv")
                .forEach(it ->
                        asked.addAll(List.of(it.getField("applies_to_class").split(";"))));
        asked.remove("ALL");
        assertThat(classified).containsAll(asked);
    }

    private static List<NamedCsvRecord> rows(String file) throws IOException {
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(LISTS.resolve(file))) {
            List<NamedCsvRecord> rows = csv.stream().toList();
            assertThat(rows).as(file).isNotEmpty();
            return rows;
        }
    }
}
