package org.chancery.server.demonstration;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The fictional persons and their offices, from {@code cast.csv}. */
final class Cast {

    private Cast() {}

    /**
     * One fictional person.
     *
     * @param name of the person
     * @param role code
     * @param office id
     * @param english name of the office
     * @param russian name of the office
     * @param state of a delegation, or empty
     */
    record Part(String name, String role, String office, String english, String russian, String state) {}

    static List<Part> parts() {
        try (InputStream in = Cast.class.getResourceAsStream("cast.csv")) {
            if (in == null) {
                throw new IllegalStateException("the build has no cast.csv");
            }
            try (CsvReader<NamedCsvRecord> csv =
                    CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
                return csv.stream()
                        .map(it -> new Part(
                                it.getField("name"),
                                it.getField("role"),
                                it.getField("office"),
                                it.getField("english"),
                                it.getField("russian"),
                                it.getField("state")))
                        .toList();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
