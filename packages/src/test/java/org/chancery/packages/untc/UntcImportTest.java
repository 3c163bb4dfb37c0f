package org.chancery.packages.untc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.chancery.packages.PackageReader;
import org.chancery.packages.importing.ImportReport;
import org.chancery.packages.importing.Unplaced;
import org.chancery.packages.problem.Problems;
import org.chancery.packages.tree.YamlTree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A status page becomes a package. */
class UntcImportTest {

    @TempDir
    Path folder;

    @Test
    void every_part_of_a_page_becomes_acts() throws IOException {
        ImportReport report = Kites.imported(Kites.html(), folder.resolve("kites"));
        assertThat(report.problems()).filteredOn(p -> p.isError()).isEmpty();
        assertThat(Kites.acts(report))
                .containsExactly(Files.readAllLines(Path.of("src/test/resources/untc/kites-acts.txt"))
                        .toArray(String[]::new));
    }

    @Test
    void what_is_not_placed_is_kept_with_text_and_position() throws IOException {
        ImportReport report = Kites.imported(Kites.html(), folder.resolve("kites"));
        assertThat(report.unplaced())
                .extracting(Unplaced::position)
                .containsExactly(
                        "end note 3",
                        "territorial application, line 3",
                        "declarations, entry 3",
                        "objections, entry 1",
                        "objections, entry 2",
                        "heading, note",
                        "table \"Consent to the Annexes\"");
        assertThat(folder.resolve("kites/text/unplaced.jsonl")).content().contains("Kites of paper", "Aldoria | x");
        assertThat(folder.resolve("kites/text/entries.jsonl")).content().contains("does not fly kites on rest days");
    }

    @Test
    void the_written_package_is_read_as_reported() throws IOException {
        ImportReport report = Kites.imported(Kites.html(), folder.resolve("kites"));
        assertThat(PackageReader.read(folder.resolve("kites")).dossier()).isEqualTo(report.dossier());
    }

    @Test
    void the_clauses_file_of_the_documentation_is_complete() throws IOException {
        String doc = Files.readString(Path.of("..", "docs", "importing.md"));
        int start = doc.indexOf("```yaml\n") + "```yaml\n".length();
        var problems = new Problems("importing.md");
        var tree = YamlTree.read(doc.substring(start, doc.indexOf("```", start)), problems)
                .orElseThrow();
        StatusPage page = new StatusPageReader(problems).read(Kites.html()).orElseThrow();
        var clauses = new ClausesFile(tree, problems);
        assertThat(clauses.names()).containsKey("Old Realm");
        assertThat(clauses.agreement(page)).isPresent();
        assertThat(problems.found()).isEmpty();
    }

    @Test
    void a_compressed_page_is_read_as_well() throws IOException {
        Path page = folder.resolve("kites.html.gz");
        try (var out = new GZIPOutputStream(Files.newOutputStream(page))) {
            out.write(Files.readAllBytes(Kites.PAGE));
        }
        var request = new UntcImport.Request(page, Optional.of(Kites.CLAUSES), folder.resolve("kites"), true);
        assertThat(UntcImport.run(request).dossier())
                .isEqualTo(Kites.imported(Kites.html(), folder.resolve("kites")).dossier());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "</html>| |cut short",
                "Parties :| Others :|prints no number of Parties",
                " 6</div>| 7</div>|Parties printed: 7, in the grid: 6",
                "Signatories :| Others :|prints no number of Signatories",
                "6 Jun|31 Jun|cannot be read",
                "2005 a|2005 q|cannot be read",
                "2001 AA|2001 AA]|cannot be read",
                "2003 d|2003 d and more|cannot be read",
                "Farland|Nowhere|\"Nowhere\" is not known",
                "_tblgrid|_other|not a status page",
                "AS AT|AND|not a status page",
            })
    void a_page_that_cannot_be_trusted_is_refused(String from, String to, String reason) throws IOException {
        ImportReport report = Kites.imported(Kites.html().replace(from, to == null ? "" : to), folder.resolve("kites"));
        assertThat(report.isSound()).isFalse();
        assertThat(report.problems().toString()).contains(reason);
        assertThat(folder.resolve("kites")).doesNotExist();
    }

    @Test
    void a_page_cut_anywhere_in_its_grid_is_refused() throws IOException {
        String html = Kites.html();
        for (String row : new String[] {"Borland", "Gallia", "Farland"}) {
            int start = html.indexOf("<tr", html.indexOf(row) - 120);
            String cut = html.substring(0, start) + "</table></body></html>";
            assertThat(Kites.imported(cut, folder.resolve("kites")).isSound())
                    .as(row)
                    .isFalse();
        }
    }
}
