package org.chancery.packages.untc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.chancery.packages.PackageReader;
import org.chancery.packages.importing.Difference;
import org.chancery.packages.importing.ImportReport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A later page of the same treaty updates a package on which people have worked. */
class SecondPageTest {

    @TempDir
    Path temp;

    private Path folder = Path.of("");

    private final String later = Kites.html()
            .replace("03-02-2026", "04-05-2026")
            .replace(
                    "11 Jan\t 2001 <br></td>\n\t\t<td>&nbsp;</td>\n\t\t<td>&nbsp;",
                    "11 Jan\t 2001 <br></td>\n\t\t<td>&nbsp;</td>\n\t\t<td>5 Apr\t 2026 ")
            .replace("6</div>", "7</div>");

    @BeforeEach
    void first_import() throws IOException {
        folder = temp.resolve("kites");
        assertThat(Kites.imported(Kites.html(), folder).written()).isTrue();
    }

    @Test
    void the_same_page_changes_nothing() throws IOException {
        ImportReport again = Kites.imported(Kites.html(), folder);
        assertThat(again.differences()).isEmpty();
    }

    @Test
    void a_new_deposit_is_listed_and_added() throws IOException {
        ImportReport report = Kites.imported(later, folder);
        assertThat(report.differences())
                .extracting(Difference::toString)
                .containsExactly(
                        "changed agreement.yaml: as at 2026-02-03 to 2026-05-04", "added XFF-ratification-2026-04-05");
        assertThat(Files.readString(folder.resolve(PackageReader.ACTS))).contains("ratification,XFF,,2026-04-05");
    }

    @Test
    void a_dry_run_lists_the_differences_and_writes_nothing() throws IOException {
        String before = Files.readString(folder.resolve(PackageReader.ACTS));
        ImportReport report = Kites.imported(later, folder, true);
        assertThat(report.differences()).hasSize(2);
        assertThat(report.written()).isFalse();
        assertThat(Files.readString(folder.resolve(PackageReader.ACTS))).isEqualTo(before);
    }

    @Test
    void what_a_person_wrote_stays() throws IOException {
        Path acts = folder.resolve(PackageReader.ACTS);
        Files.writeString(
                acts,
                Files.readString(acts)
                        .replaceFirst("(?m)^(,reservation,XAA(?:,[^,]*){16},)", "$1No flights on rest days"));
        String edited = Files.readString(acts);
        assertThat(edited).contains("No flights on rest days");
        assertThat(Kites.imported(later, folder).problems()).noneMatch(p -> p.isError());
        assertThat(Files.readString(acts)).contains("No flights on rest days");
    }

    @Test
    void an_act_that_left_the_page_is_kept_and_listed() throws IOException {
        String without = Kites.html().replace("11 Jan\t 2001 <br>", "&nbsp;").replace("4. Parties", "3. Parties");
        ImportReport report = Kites.imported(without, folder);
        assertThat(report.differences())
                .extracting(Difference::kind, Difference::act)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(Difference.Kind.MISSING, "XFF-signature-2001-01-11"));
        assertThat(report.dossier().orElseThrow().acts())
                .anyMatch(a -> a.head().id().value().equals("XFF-signature-2001-01-11"));
    }

    @Test
    void a_change_on_both_sides_is_left_to_a_person() throws IOException {
        Path acts = folder.resolve(PackageReader.ACTS);
        Files.writeString(
                acts,
                Files.readString(acts).replaceFirst("(?m)^(,accession,XDD(?:,[^,]*){18},)", "$1Seen in the original"));
        String changed = Kites.html()
                .replace("[ &nbsp;4 Apr\t 2002 a]", " &nbsp;4 Apr\t 2002 a")
                .replace("6</div>", "7</div>");
        ImportReport report = Kites.imported(changed, folder);
        assertThat(report.differences()).extracting(Difference::kind).containsExactly(Difference.Kind.CONFLICT);
        assertThat(Files.readString(acts)).contains("Seen in the original");
    }

    @Test
    void an_older_page_or_another_treaty_is_refused() throws IOException {
        ImportReport older = Kites.imported(Kites.html().replace("03-02-2026", "03-02-2020"), folder);
        assertThat(older.isSound()).isFalse();
        assertThat(older.problems().toString()).contains("only as at 2020-02-03");
        Path other = temp.resolve("other.yaml");
        Files.writeString(other, Files.readString(Kites.CLAUSES).replace("id: kites", "id: balloons"));
        ImportReport another = UntcImport.run(new UntcImport.Request(Kites.PAGE, Optional.of(other), folder, false));
        assertThat(another.problems().toString()).contains("holds the agreement kites, not balloons");
    }

    @Test
    void the_clauses_file_is_needed_only_once() throws IOException {
        Path clauses = folder.resolve(PackageReader.AGREEMENT);
        Files.writeString(clauses, Files.readString(clauses));
        ImportReport without =
                UntcImport.run(new UntcImport.Request(Kites.PAGE, Optional.empty(), temp.resolve("new"), false));
        assertThat(without.problems().toString()).contains("No clauses file is given");
    }
}
