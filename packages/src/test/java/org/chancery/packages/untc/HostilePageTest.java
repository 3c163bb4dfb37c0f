package org.chancery.packages.untc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.chancery.packages.importing.ImportReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file that is no sound page is refused with its reason before it fills memory or time, and leaves nothing. */
class HostilePageTest {

    private static final byte[] ZEROS = new byte[1_000_000];

    @TempDir
    Path temp;

    @Test
    void a_page_that_unfolds_without_end() throws IOException {
        Path page = temp.resolve("page.html.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(page))) {
            for (int i = 0; i < 200; i++) {
                out.write(ZEROS);
            }
        }
        assertThat(Files.size(page)).isLessThan(1_000_000);
        refused(page, "larger than 10 MB");
    }

    @Test
    void a_page_of_a_hundred_megabytes() throws IOException {
        Path page = temp.resolve("page.html");
        try (OutputStream out = Files.newOutputStream(page)) {
            for (int i = 0; i < 100; i++) {
                out.write(ZEROS);
            }
        }
        refused(page, "larger than 10 MB");
    }

    @Test
    void a_compressed_page_that_is_cut_short() throws IOException {
        Path whole = temp.resolve("whole.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(whole))) {
            out.write(Kites.html().getBytes(StandardCharsets.UTF_8));
        }
        byte[] bytes = Files.readAllBytes(whole);
        refused(written("page.html.gz", Arrays.copyOf(bytes, bytes.length / 2)), "cut short or damaged");
    }

    @Test
    void a_page_in_another_encoding() throws IOException {
        refused(written("page.html", Kites.html().getBytes(StandardCharsets.UTF_16)), "UTF-16");
        byte[] latin = (Kites.html() + "é").getBytes(StandardCharsets.ISO_8859_1);
        refused(written("page.html", latin), "not in UTF-8");
    }

    @Test
    void a_page_nested_without_end() throws IOException {
        String deep = Kites.html().replace("Gallia recalls", "<div>".repeat(100_000) + "Gallia recalls");
        long start = System.nanoTime();
        ImportReport report = imported(written("page.html", deep.getBytes(StandardCharsets.UTF_8)));
        assertThat((System.nanoTime() - start) / 1_000_000_000).as("seconds").isLessThan(20);
        assertThat(report.isSound() || !report.problems().isEmpty()).isTrue();
    }

    private void refused(Path page, String reason) throws IOException {
        ImportReport report = imported(page);
        assertThat(report.isSound()).isFalse();
        assertThat(report.problems().toString()).contains(page.getFileName().toString(), reason, "Should be:");
        assertThat(temp.resolve("kites")).doesNotExist();
    }

    private ImportReport imported(Path page) throws IOException {
        return UntcImport.run(new UntcImport.Request(page, Optional.of(Kites.CLAUSES), temp.resolve("kites"), false));
    }

    private Path written(String name, byte[] bytes) throws IOException {
        return Files.write(temp.resolve(name), bytes);
    }
}
