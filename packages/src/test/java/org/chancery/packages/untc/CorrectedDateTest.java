package org.chancery.packages.untc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.chancery.packages.PackageReader;
import org.chancery.packages.importing.Difference;
import org.chancery.packages.importing.ImportReport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An act whose date was corrected is the same act: it keeps its id and what refers to it. */
class CorrectedDateTest {

    private static final String CORRECTED = Kites.html().replace("7 Jul\t 2005", "9 Jul\t 2005");

    @TempDir
    Path temp;

    private Path folder = Path.of("");

    @BeforeEach
    void first_import() throws IOException {
        folder = temp.resolve("kites");
        assertThat(Kites.imported(Kites.html(), folder).written()).isTrue();
    }

    @Test
    void by_the_source_is_one_changed_act_with_both_dates() throws IOException {
        assertThat(Kites.imported(CORRECTED, folder, true).differences())
                .extracting(Difference::toString)
                .contains("changed XGG-accession-2005-07-07: date \"2005-07-07\" to \"2005-07-09\"")
                .noneMatch(line -> line.startsWith("added") || line.startsWith("missing"));
        Kites.imported(CORRECTED, folder);
        assertThat(acts()).contains("XGG-accession-2005-07-07,accession,XGG,,2005-07-09");
    }

    @Test
    void it_is_no_difference_on_the_page_after() throws IOException {
        Kites.imported(CORRECTED, folder);
        String written = acts();
        assertThat(Kites.imported(CORRECTED, folder).differences()).isEmpty();
        assertThat(acts()).isEqualTo(written);
    }

    @Test
    void by_hand_stays_and_is_no_second_act() throws IOException {
        Path file = folder.resolve(PackageReader.ACTS);
        Files.writeString(file, acts().replace("accession,XGG,,2005-07-07", "accession,XGG,,2005-07-08"));
        ImportReport again = Kites.imported(Kites.html(), folder);
        assertThat(again.differences()).isEmpty();
        assertThat(acts()).containsOnlyOnce("accession,XGG").contains("accession,XGG,,2005-07-08");
        assertThat(Kites.imported(CORRECTED, folder).differences())
                .extracting(Difference::toString)
                .contains("conflict XGG-accession-2005-07-08: date \"2005-07-08\" to \"2005-07-09\"");
    }

    @Test
    void what_refers_to_it_goes_on_doing_so() throws IOException {
        String html = Kites.html();
        assertThat(acts()).contains("XAA-reservation-2001-01-10");
        String later = html.replaceFirst("10 Jan\t 2001 <br>", "12 Jan\t 2001 <br>");
        ImportReport report = Kites.imported(later, folder);
        assertThat(report.differences())
                .extracting(Difference::toString)
                .contains(
                        "changed XAA-signature-2001-01-10: date \"2001-01-10\" to \"2001-01-12\"",
                        "changed XAA-reservation-2001-01-10: date \"2001-01-10\" to \"2001-01-12\"")
                .noneMatch(line -> line.contains("refers_to") || line.startsWith("added"));
        assertThat(folder.resolve("text/entries.jsonl"))
                .content()
                .contains("XAA-reservation-2001-01-10")
                .doesNotContain("XAA-reservation-2001-01-12");
    }

    private String acts() throws IOException {
        return Files.readString(folder.resolve(PackageReader.ACTS));
    }
}
