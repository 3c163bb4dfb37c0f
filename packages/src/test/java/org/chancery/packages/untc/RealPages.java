package org.chancery.packages.untc;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.chancery.packages.problem.Problems;

/** The fifteen real pages of the development set, which are not part of the program. */
final class RealPages {

    private RealPages() {}

    /** The folder of the data, or a skipped test. */
    static Path folder() {
        String folder = System.getenv("CHANCERY_CONFORMANCE_DATA");
        assumeTrue(folder != null, "CHANCERY_CONFORMANCE_DATA is not set: the real pages are not read");
        Path path = Path.of(folder);
        return path.resolve("mtdsg_html").toFile().isDirectory() ? path : path.resolve("treaties");
    }

    static List<NamedCsvRecord> table(String name) {
        try (var csv = CsvReader.builder().ofNamedCsvRecord(folder().resolve(name))) {
            return csv.stream().toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static List<NamedCsvRecord> rows(String table, String treaty) {
        return table(table).stream()
                .filter(r -> r.getField("treaty_id").equals(treaty))
                .toList();
    }

    static StatusPage page(String file, Problems problems) {
        return PageFile.read(folder().resolve("mtdsg_html").resolve(file), problems)
                .flatMap(html -> new StatusPageReader(problems).read(html))
                .orElseThrow(() -> new AssertionError(problems.found().toString()));
    }
}
