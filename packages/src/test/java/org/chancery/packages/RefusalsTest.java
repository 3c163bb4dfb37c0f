package org.chancery.packages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.chancery.packages.problem.PackageProblem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** What is wrong in a package is said with its place and with what would be right. */
class RefusalsTest {

    private static final String HEADER = "id,act,state,form,date,source,counted,refers_to,effective_on\n";

    @TempDir
    Path folder;

    private String agreement = "";

    @BeforeEach
    void a_sound_package() throws IOException {
        agreement = Files.readString(Path.of("src/test/resources/refusals/agreement.yaml"));
        write(agreement, HEADER);
        assertThat(PackageReader.read(folder).problems()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/refusals/agreement.csv", numLinesToSkip = 1)
    void a_fault_in_the_agreement_is_found(String name, String from, String to, Integer line, String reason)
            throws IOException {
        assertThat(agreement).contains(from);
        write(
                agreement.replaceFirst(
                        java.util.regex.Pattern.quote(from), java.util.regex.Matcher.quoteReplacement(to)),
                HEADER);
        List<PackageProblem> errors = errors();
        assertThat(errors).as(name).anySatisfy(p -> {
            assertThat(p.toString()).contains(reason);
            assertThat(p.file()).isEqualTo("agreement.yaml");
            if (line != null) {
                assertThat(p.line()).isEqualTo(line);
            }
        });
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/refusals/acts.csv", numLinesToSkip = 1)
    void a_fault_in_the_acts_is_found(String name, String row, Integer line, String field, String reason)
            throws IOException {
        write(agreement, HEADER + row + "\n");
        assertThat(errors()).as(name).anySatisfy(p -> {
            assertThat(p.toString()).contains(reason);
            assertThat(p.file()).isEqualTo("acts.csv");
            if (line != null) {
                assertThat(p.line()).isEqualTo(line);
            }
            if (field != null) {
                assertThat(p.field()).isEqualTo(field);
            }
        });
    }

    @Test
    void a_fault_in_a_line_does_not_hide_the_faults_below() throws IOException {
        write(
                agreement,
                HEADER + "a,signed,GBR,,2001-01-01\nb,signature,GBX,,2001-01-01\nc,signature,FRA,,2001-01-32\n");
        assertThat(errors()).extracting(PackageProblem::line).containsExactly(2, 3, 4);
    }

    @Test
    void wrong_encodings_are_named() throws IOException {
        Path acts = folder.resolve(PackageReader.ACTS);
        Files.write(acts, (HEADER + "x,signature,CIV,,2001-01-01\n# é").getBytes(StandardCharsets.ISO_8859_1));
        assertThat(errors()).extracting(PackageProblem::what).containsExactly("The file is not in UTF-8.");
        assertThat(errors()).extracting(PackageProblem::line).containsExactly(3);
        Files.write(acts, (HEADER).getBytes(StandardCharsets.UTF_16));
        assertThat(errors()).extracting(PackageProblem::what).containsExactly("The file is in UTF-16.");
        Files.writeString(acts, "id,act\0,date\n");
        assertThat(errors().toString()).contains("NUL");
    }

    @Test
    void a_byte_order_mark_is_read_over_with_a_warning() throws IOException {
        write(agreement, "\uFEFF" + HEADER + "x,signature,GBR,,2001-01-01\n");
        PackageReading reading = PackageReader.read(folder);
        assertThat(reading.isSound()).isTrue();
        assertThat(reading.problems())
                .extracting(PackageProblem::what)
                .containsExactly("The file begins with a byte order mark.");
    }

    @Test
    void files_of_more_than_ten_megabytes_are_refused() throws IOException {
        Files.write(folder.resolve(PackageReader.ACTS), new byte[100_000_000]);
        assertThat(errors().toString()).contains("larger than 10 MB");
        write("a: \"" + "x".repeat(10_000_000) + "\"", HEADER);
        assertThat(errors().toString()).contains("larger than 10 MB");
    }

    @Test
    void yaml_that_grows_without_end_is_refused() throws IOException {
        var bomb = new StringBuilder("a: &a [x, x]\n");
        for (char c = 'b'; c < 'z'; c++) {
            char before = (char) (c - 1);
            bomb.append(c)
                    .append(": &")
                    .append(c)
                    .append(" [*")
                    .append(before)
                    .append(", *")
                    .append(before)
                    .append("]\n");
        }
        write(bomb.toString(), HEADER);
        assertThat(errors().toString()).contains("Anchors (&) and aliases (*)");
        write("a: " + "[".repeat(100_000), HEADER);
        assertThat(errors().toString()).contains("nested more than");
        write("a:\n" + "- x\n".repeat(300_000), HEADER);
        assertThat(errors().toString()).contains("more than 200000 values");
    }

    @Test
    void a_missing_folder_or_file_is_said() throws IOException {
        assertThat(PackageReader.read(folder.resolve("none")).problems().toString())
                .contains("There is no folder");
        Files.delete(folder.resolve(PackageReader.AGREEMENT));
        assertThat(errors().toString()).contains("agreement.yaml").contains("does not exist");
        assertThat(Check.of(folder).isSound()).isFalse();
    }

    @Test
    void a_clause_without_its_article_is_a_warning() throws IOException {
        write(agreement.replace("    article: 18(1)\n", ""), HEADER);
        PackageReading reading = PackageReader.read(folder);
        assertThat(reading.isSound()).isTrue();
        assertThat(reading.problems())
                .extracting(PackageProblem::toString)
                .containsExactly(
                        "agreement.yaml:19 [clauses.entry-into-force.article] warning: The clause names no article. Should be: the article that says so.");
    }

    @Test
    void a_source_without_page_or_date_is_a_warning() throws IOException {
        write(agreement.replace("link: https://example.org/, as-at: 2024-01-01}", "licence: Facts}"), HEADER);
        PackageReading reading = PackageReader.read(folder);
        assertThat(reading.isSound()).isTrue();
        assertThat(reading.problems())
                .extracting(PackageProblem::field)
                .containsExactly("sources[1].link", "sources[1].as-at");
    }

    private void write(String yaml, String acts) throws IOException {
        Files.writeString(folder.resolve(PackageReader.AGREEMENT), yaml);
        Files.writeString(folder.resolve(PackageReader.ACTS), acts);
    }

    private List<PackageProblem> errors() {
        return PackageReader.read(folder).problems().stream()
                .filter(PackageProblem::isError)
                .toList();
    }
}
