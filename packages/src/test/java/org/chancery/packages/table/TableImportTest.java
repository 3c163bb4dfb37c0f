package org.chancery.packages.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.chancery.law.act.Act;
import org.chancery.packages.PackageReader;
import org.chancery.packages.importing.ImportReport;
import org.chancery.packages.importing.Unplaced;
import org.chancery.packages.problem.PackageProblem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The tables of docs/importing.md become packages. */
class TableImportTest {

    @TempDir
    Path temp;

    private String csv = "";
    private String map = "";

    @BeforeEach
    void examples_of_the_documentation() throws IOException {
        String doc = Files.readString(Path.of("..", "docs", "importing.md"));
        csv = block(doc, "csv", 0);
        map = block(doc, "yaml", 1);
    }

    @Test
    void a_table_with_one_row_a_state_becomes_acts() throws IOException {
        ImportReport report = imported(csv, map);
        assertThat(report.problems()).filteredOn(PackageProblem::isError).isEmpty();
        assertThat(ids(report))
                .containsExactly(
                        "XNA-signature-2000-01-10",
                        "XNA-ratification-2001-03-10",
                        "XSA-signature-2000-01-10",
                        "XSA-acceptance-2001-03-15");
        assertThat(report.dossier().orElseThrow().acts().get(1).head().notified())
                .hasValue(LocalDate.parse("2001-03-12"));
        assertThat(PackageReader.read(temp.resolve("out")).dossier()).isEqualTo(report.dossier());
    }

    @Test
    void a_row_without_a_readable_date_is_left_with_its_text() throws IOException {
        ImportReport report = imported(csv, map);
        assertThat(report.unplaced())
                .containsExactly(new Unplaced(
                        "row 4",
                        "East",
                        "\"announced\" in the column Ratified is not a date",
                        "East |  | announced | R |  |  | Inland"));
        assertThat(temp.resolve("out/text/unplaced.jsonl")).content().contains("announced");
    }

    @Test
    void a_workbook_with_one_row_an_act_is_read_with_its_own_dates() throws IOException {
        String perAct = block(Files.readString(Path.of("..", "docs", "importing.md")), "yaml", 2)
                + map.substring(map.indexOf("agreement:"));
        perAct = perAct.replace("state: {column: State}", "state: {column: State, names: {North: XNA}}");
        Path file = temp.resolve("acts.xlsx");
        Files.write(
                file,
                Workbook.of(
                        "Acts",
                        List.of(
                                List.of("State", "Act", "Date", "With effect from"),
                                List.of("North", "Signed", "=36535", ""),
                                List.of("North", "Deposited", "2001-03-10", ""),
                                List.of("North", "Left", "=40179", "=40544"))));
        ImportReport report = run(file, perAct);
        assertThat(report.problems()).isEmpty();
        assertThat(ids(report))
                .containsExactly(
                        "XNA-signature-2000-01-10", "XNA-ratification-2001-03-10", "XNA-denunciation-2010-01-01");
    }

    @Test
    void a_later_table_is_compared_with_the_one_before() throws IOException {
        imported(csv, map);
        ImportReport later = imported(csv.replace("announced", "01.02.2003"), map);
        assertThat(later.differences())
                .extracting(Object::toString)
                .containsExactly("added XEA-ratification-2003-02-01");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ignore: [Region]|ignore: []|The map does not say what the column \"Region\" means",
                "date: Signed|date: Sined|no column \"Sined\"",
                "East: XEA|West: XWA|The State \"East\" is not known",
                "act: signature|act: signed|cannot be used here",
                "d.M.uuuu|nonsense|cannot be used here",
                "source: office|source: nobody|The source nobody is not described",
                "act-words|act-word|act-words?",
                "id: lighthouses|# none|id is missing",
            })
    void a_map_that_does_not_fit_is_refused(String from, String to, String reason) throws IOException {
        assertThat(map).contains(from);
        ImportReport report = imported(csv, map.replaceFirst(Pattern.quote(from), to));
        assertThat(report.isSound()).isFalse();
        assertThat(report.problems().toString()).contains(reason);
        assertThat(temp.resolve("out")).doesNotExist();
    }

    @Test
    void zip_bombs_and_entities_are_refused() throws IOException {
        var parts = Workbook.parts("Acts", List.of());
        parts.put("xl/media/zeros", "0".repeat(60_000_000));
        assertThat(workbook(Workbook.zip(parts))).contains("unpacks to more than 50 MB");
        parts.remove("xl/media/zeros");
        parts.put("xl/sharedStrings.xml", "<!DOCTYPE x [<!ENTITY a \"b\">]><x>&a;</x>");
        assertThat(workbook(Workbook.zip(parts))).contains("entities of its own");
        assertThat(workbook("no zip at all".getBytes(StandardCharsets.UTF_8))).contains("not a spreadsheet");
        assertThat(workbook(new byte[11_000_000])).contains("larger than 10 MB");
    }

    @Test
    void a_damaged_workbook_is_refused() throws IOException {
        byte[] sound = Workbook.of("Acts", List.of(List.of("Country", "Signed")));
        for (int cut = 1; cut < sound.length; cut += 97) {
            assertThat(workbook(Arrays.copyOf(sound, cut))).isNotEmpty();
        }
        var parts = Workbook.parts("Acts", List.of());
        parts.put("xl/worksheets/sheet1.xml", "<worksheet><sheetData><row r=\"1\"><c r=\"A1\"");
        assertThat(workbook(Workbook.zip(parts))).contains("cannot be read");
    }

    private String workbook(byte[] bytes) throws IOException {
        Path file = temp.resolve("table.xlsx");
        Files.write(file, bytes);
        ImportReport report = run(file, map);
        assertThat(report.isSound()).isFalse();
        return report.problems().toString();
    }

    private ImportReport imported(String text, String mapText) throws IOException {
        Path file = temp.resolve("table.csv");
        Files.writeString(file, text);
        return run(file, mapText);
    }

    private ImportReport run(Path file, String mapText) throws IOException {
        Path mapFile = temp.resolve("map.yaml");
        Files.writeString(mapFile, mapText);
        return TableImport.run(new TableImport.Request(file, mapFile, temp.resolve("out"), false));
    }

    private static List<String> ids(ImportReport report) {
        return report.dossier().orElseThrow().acts().stream()
                .map(Act::head)
                .map(h -> h.id().value())
                .toList();
    }

    private static String block(String doc, String language, int number) {
        var m = Pattern.compile("```" + language + "\\n(.*?)```", Pattern.DOTALL)
                .matcher(doc);
        return m.results().skip(number).findFirst().orElseThrow().group(1);
    }
}
