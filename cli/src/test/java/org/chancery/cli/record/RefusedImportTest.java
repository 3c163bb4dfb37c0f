package org.chancery.cli.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.chancery.cli.Run;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An import that cannot be is refused with exit code 2, place and remedy; nothing is written and nothing replaced. */
class RefusedImportTest {

    private static final Path FIXTURES = Run.HOME.resolve("packages/src/test/resources/untc");
    private static final String PAGE = FIXTURES.resolve("kites.html").toString();
    private static final String CLAUSES = FIXTURES.resolve("kites-clauses.yaml").toString();
    private static final String MAP = """
            separator: ";"
            source: office
            state: {column: State}
            acts:
              - {act: signature, date: Signed}
              - {act: ratification, date: Ratified}
            agreement:
              format: 1
              id: lighthouses
              kind: treaty
              title: {en: Convention on Lighthouses}
              concluded: 2000-01-01
              participation: {extent: held}
              sources: [{id: office, name: {en: Office}}]
            """;

    @TempDir
    Path temp;

    private Path to = Path.of("");

    @BeforeEach
    void the_map() throws IOException {
        Files.writeString(temp.resolve("map.yaml"), MAP);
        to = Files.createDirectory(temp.resolve("packages")).resolve("one");
    }

    @Test
    void into_a_file_of_the_user() throws IOException {
        Files.writeString(to, "mine");
        refused(
                page(),
                "packages/one error: ",
                "This is a file, not a folder. Should be: the folder of the same agreement");
        assertThat(to).hasContent("mine");
    }

    @Test
    void into_a_folder_that_holds_other_things() throws IOException {
        Files.writeString(Files.createDirectory(to).resolve("letter.txt"), "mine");
        refused(page(), "holds other files and no agreement.yaml", "or a new folder");
        assertThat(to.resolve("letter.txt")).hasContent("mine");
    }

    @Test
    void into_a_place_that_cannot_be_written() throws IOException {
        Files.writeString(to, "mine");
        to = to.resolve("below-a-file");
        refused(page(), "cannot be written", "may be written to");
    }

    @Test
    void of_a_folder_instead_of_a_page() {
        refused(
                Run.chancery("import", "untc", temp.toString(), "--clauses", CLAUSES, "--to", to.toString()),
                "This is a folder, not a file. Should be: a saved page");
    }

    @Test
    void with_a_clauses_file_that_is_not_there() {
        Path none = temp.resolve("none.yaml");
        refused(
                Run.chancery("import", "untc", PAGE, "--clauses", none.toString(), "--to", to.toString()),
                "none.yaml error: The file does not exist. Should be: a file at " + none);
    }

    @Test
    void of_a_table_with_two_ratifications() throws IOException {
        refused(
                table("FRA;2001-01-01;2002-01-01\nDEU;2001-01-01;2002-01-01\nFRA;;2003-01-01\n"),
                "table.csv:4 [FRA-ratification-2003-01-01] error: two instruments of FRA",
                "Should be: one of them");
    }

    @Test
    void of_a_table_with_an_act_before_the_treaty_existed() throws IOException {
        refused(table("FRA;1999-01-01;\n"), "table.csv:2", "before the agreement was concluded", "Should be:");
    }

    @Test
    void of_a_table_with_a_quote_left_open() throws IOException {
        refused(table("FRA;2001-01-01;\n\"DEU;2001-01-01;\n"), "table.csv:3 error", "a quote is opened and not closed");
    }

    private Run page() {
        return Run.chancery("import", "untc", PAGE, "--clauses", CLAUSES, "--to", to.toString());
    }

    private Run table(String rows) throws IOException {
        Path table = Files.writeString(temp.resolve("table.csv"), "State;Signed;Ratified\n" + rows);
        return Run.chancery(
                "import",
                "table",
                table.toString(),
                "--map",
                temp.resolve("map.yaml").toString(),
                "--to",
                to.toString());
    }

    private void refused(Run run, String... said) {
        assertThat(run.code()).as(run.out() + run.err()).isEqualTo(2);
        assertThat(run.err()).contains(said).contains("Nothing was written.").doesNotContain("\tat ");
        assertThat(run.out()).isEmpty();
        try (Stream<Path> beside = Files.list(temp.resolve("packages"))) {
            assertThat(beside.filter(path -> !path.getFileName().toString().equals("one")))
                    .as("nothing half-written")
                    .isEmpty();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
