package org.chancery.packages.untc;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.chancery.packages.acts.ActToRow;
import org.chancery.packages.importing.ImportReport;

/** The fictional page of the tests, imported into a folder. */
final class Kites {

    static final Path PAGE = Path.of("src", "test", "resources", "untc", "kites.html");
    static final Path CLAUSES = Path.of("src", "test", "resources", "untc", "kites-clauses.yaml");

    private Kites() {}

    static String html() {
        try {
            return Files.readString(PAGE);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static ImportReport imported(String html, Path to) throws IOException {
        return imported(html, to, false);
    }

    static ImportReport imported(String html, Path to, boolean dryRun) throws IOException {
        Path page = Files.createTempFile("page", ".html");
        try {
            Files.writeString(page, html);
            return UntcImport.run(new UntcImport.Request(page, Optional.of(CLAUSES), to, dryRun));
        } finally {
            Files.delete(page);
        }
    }

    /** The acts as short lines: id, form, effective date, what it refers to, towards whom. */
    static List<String> acts(ImportReport report) {
        return report.dossier().orElseThrow().acts().stream()
                .map(ActToRow::row)
                .map(r -> String.join(
                                " ",
                                r.cells().getOrDefault("id", ""),
                                r.cells().getOrDefault("form", ""),
                                r.cells().getOrDefault("effective_on", ""),
                                r.cells().getOrDefault("refers_to", ""),
                                r.cells().getOrDefault("towards", ""),
                                r.cells().getOrDefault("articles", ""))
                        .replaceAll(" +", " ")
                        .strip())
                .toList();
    }
}
