package org.chancery.packages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.chancery.packages.problem.PackageProblem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** What the law of treaties rules out is refused at the line of the act. */
class LawRefusalsTest {

    private static final String HEADER = "id,act,state,form,date,source,counted,refers_to,towards\n";

    @TempDir
    Path folder;

    private String agreement = "";

    @BeforeEach
    void a_sound_agreement() throws IOException {
        agreement = Files.readString(Path.of("src/test/resources/refusals/agreement.yaml"));
        Files.writeString(folder.resolve(PackageReader.AGREEMENT), agreement);
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/refusals/law.csv", numLinesToSkip = 1)
    void what_cannot_be_is_refused(String name, String rows, int line, String reason) throws IOException {
        Files.writeString(folder.resolve(PackageReader.ACTS), HEADER + rows + "\n");
        PackageReading reading = PackageReader.read(folder);
        assertThat(reading.isSound()).as(name).isFalse();
        assertThat(reading.problems())
                .filteredOn(PackageProblem::isError)
                .as(name)
                .anySatisfy(p -> {
                    assertThat(p.file()).isEqualTo(PackageReader.ACTS);
                    assertThat(p.line()).isEqualTo(line);
                    assertThat(p.what()).contains(reason);
                    assertThat(p.remedy()).as("what would be right").isNotEmpty();
                });
    }

    @Test
    void a_reported_objection_to_a_reservation_since_withdrawn_is_only_a_warning() throws IOException {
        Files.writeString(folder.resolve(PackageReader.ACTS), HEADER + ",objection,FRA,simple,2001-02-01,,,,GBR\n");
        PackageReading reading = PackageReader.read(folder);
        assertThat(reading.isSound()).isTrue();
        assertThat(reading.problems()).extracting(PackageProblem::line).containsExactly(2);
    }

    @Test
    void a_cycle_of_related_instruments_is_refused() throws IOException {
        for (String[] pair : new String[][] {{"red", "blue"}, {"blue", "red"}}) {
            Path one = Files.createDirectories(folder.resolve("library").resolve(pair[0]));
            String yaml = agreement.replace("id: paper", "id: " + pair[0]) + "related:\n  - {kind: protocol-of, to: "
                    + pair[1] + "}\n";
            Files.writeString(one.resolve(PackageReader.AGREEMENT), yaml);
        }
        Check check = Check.of(folder.resolve("library"));
        assertThat(check.packages()).isEqualTo(2);
        assertThat(check.isSound()).isFalse();
        assertThat(check.problems().toString()).contains("blue").contains("red").containsIgnoringCase("circle");
    }

    @Test
    void what_an_interrupted_writer_left_behind_is_not_read() throws IOException {
        Path left = Files.createDirectories(folder.resolve("library/.paper-new-1"));
        Files.writeString(left.resolve(PackageReader.AGREEMENT), agreement);
        Library library = Library.read(folder.resolve("library"));
        assertThat(library.problems()).isEmpty();
        assertThat(library.holdings().dossiers()).isEmpty();
    }

    @Test
    void a_package_in_a_folder_of_another_name_is_refused() throws IOException {
        Path wrong = Files.createDirectories(folder.resolve("library/ink"));
        Files.writeString(wrong.resolve(PackageReader.AGREEMENT), agreement);
        assertThat(Library.read(folder.resolve("library")).problems().toString())
                .contains("is not the name of the folder");
    }
}
