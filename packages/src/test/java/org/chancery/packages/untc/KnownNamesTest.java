package org.chancery.packages.untc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.chancery.packages.importing.ImportReport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Names given once stay with the package. */
class KnownNamesTest {

    @TempDir
    Path temp;

    private Path folder = Path.of("");

    @BeforeEach
    void first_import() throws IOException {
        folder = temp.resolve("kites");
        assertThat(Kites.imported(Kites.html(), folder).written()).isTrue();
    }

    @Test
    void a_later_page_needs_no_clauses_file() throws IOException {
        ImportReport again = imported(Optional.empty());
        assertThat(again.problems()).filteredOn(p -> p.isError()).isEmpty();
        assertThat(again.differences()).isEmpty();
        assertThat(folder.resolve("text/untc-names.yaml")).content().contains("Old Realm: XOR");
    }

    @Test
    void a_clauses_file_that_gives_a_name_anew_counts() throws IOException {
        Path clauses = temp.resolve("clauses.yaml");
        Files.writeString(
                clauses,
                Files.readString(Kites.CLAUSES)
                        .lines()
                        .filter(line -> !line.contains(": X") || line.contains("XGG"))
                        .map(line -> line.replace("XGG", "XGA"))
                        .reduce("", (text, line) -> text + line + "\n"));
        assertThat(imported(Optional.of(clauses)).written()).isTrue();
        assertThat(folder.resolve("text/untc-names.yaml"))
                .content()
                .contains("Gallia: XGA")
                .contains("Aldoria: XAA");
    }

    @Test
    void names_that_cannot_be_read_are_an_error_with_file_and_line() throws IOException {
        Files.writeString(folder.resolve("text/untc-names.yaml"), "Aldoria: XAA\nBorland: no code\n");
        ImportReport refused = imported(Optional.empty());
        assertThat(refused.isSound()).isFalse();
        assertThat(refused.problems().toString()).contains("text/untc-names.yaml:2", "not a State code");
    }

    private ImportReport imported(Optional<Path> clauses) throws IOException {
        return UntcImport.run(new UntcImport.Request(Kites.PAGE, clauses, folder, false));
    }
}
