package org.chancery.cli.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.chancery.cli.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On a page of our own about an agreement of a fictional organisation. */
class ImportCommandTest {

    private static final Path FIXTURES = Run.HOME.resolve("packages/src/test/resources/untc");
    private static final String PAGE = FIXTURES.resolve("kites.html").toString();
    private static final String CLAUSES = FIXTURES.resolve("kites-clauses.yaml").toString();

    @Test
    void a_page_becomes_a_package_that_can_be_asked(@TempDir Path folder) {
        var to = folder.resolve("kites");
        var run = Run.chancery("import", "untc", PAGE, "--clauses", CLAUSES, "--to", to.toString());
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out()).contains("Written to " + to).contains("signature");
        assertThat(to.resolve("acts.csv")).exists();
        var again = Run.chancery("import", "untc", PAGE, "--clauses", CLAUSES, "--to", to.toString(), "--dry-run");
        assertThat(again.out()).contains("Nothing was written");
        assertThat(Run.chancery("status", to.toString()).code()).isZero();
    }

    @Test
    void a_dry_run_writes_nothing(@TempDir Path folder) {
        var to = folder.resolve("kites");
        var run = Run.chancery("import", "untc", PAGE, "--clauses", CLAUSES, "--to", to.toString(), "--dry-run");
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(to).doesNotExist();
    }

    @Test
    void a_page_that_is_cut_short_is_refused_and_nothing_is_written(@TempDir Path folder) throws Exception {
        var page = Files.readString(FIXTURES.resolve("kites.html"));
        var cut = Files.writeString(folder.resolve("cut.html"), page.substring(0, page.length() / 2));
        var to = folder.resolve("kites");
        var run = Run.chancery("import", "untc", cut.toString(), "--clauses", CLAUSES, "--to", to.toString());
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("cut.html").contains("Nothing was written.");
        assertThat(to).doesNotExist();
    }

    @Test
    void a_file_that_is_not_there_is_refused(@TempDir Path folder) {
        var none = folder.resolve("none.xlsx").toString();
        var run = Run.chancery(
                "import",
                "table",
                none,
                "--map",
                none,
                "--to",
                folder.resolve("x").toString());
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("none.xlsx");
    }

    @Test
    void a_missing_option_is_named() {
        var run = Run.chancery("import", "untc", PAGE);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("--to=DIR");
    }
}
