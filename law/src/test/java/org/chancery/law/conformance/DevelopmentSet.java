package org.chancery.law.conformance;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.chancery.law.Csv;

/** The folder {@code treaties} of the development set. It is not part of the project; without it the tests are skipped. */
record DevelopmentSet(Path folder) {
    private static final String VARIABLE = "CHANCERY_CONFORMANCE_DATA";

    static DevelopmentSet open() {
        String data = System.getenv(VARIABLE);
        assumeTrue(data != null, "skipped: " + VARIABLE + " is not set to the folder of the development set");
        Path folder = Path.of(data, "treaties");
        assumeTrue(Files.isDirectory(folder), "skipped: " + VARIABLE + " has no folder 'treaties'");
        return new DevelopmentSet(folder);
    }

    List<Csv.Row> rows(String file) {
        try {
            InputStream in = Files.newInputStream(folder.resolve(file));
            return Csv.read(file.endsWith(".gz") ? new GZIPInputStream(in) : in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
