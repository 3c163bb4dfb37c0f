package org.chancery.server.docket;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.law.instrument.Article;

/** The kinds of instruments, from {@code kinds.csv}: which fields each needs, which articles rule it, what its acceptance does. */
public final class InstrumentKinds {

    private static final Map<String, InstrumentKind> ALL = read();

    private InstrumentKinds() {}

    /** All kinds, in the order of the table. */
    public static List<InstrumentKind> all() {
        return List.copyOf(ALL.values());
    }

    /** The kind of a code, if there is one. */
    public static Optional<InstrumentKind> find(String code) {
        return Optional.ofNullable(ALL.get(code));
    }

    /** The kind of a code that is known to be one. */
    public static InstrumentKind of(String code) {
        return find(code).orElseThrow(() -> new IllegalArgumentException("no kind of instrument is called " + code));
    }

    private static Map<String, InstrumentKind> read() {
        Map<String, InstrumentKind> all = new LinkedHashMap<>();
        try (InputStream in = InstrumentKinds.class.getResourceAsStream("kinds.csv")) {
            if (in == null) {
                throw new IllegalStateException("the build has no kinds.csv");
            }
            try (CsvReader<NamedCsvRecord> csv =
                    CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
                csv.forEach(line -> all.put(line.getField("kind"), kind(line)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Collections.unmodifiableMap(all);
    }

    private static InstrumentKind kind(NamedCsvRecord line) {
        return new InstrumentKind(
                line.getField("kind"),
                line.getField("group"),
                line.getField("act"),
                line.getField("form"),
                fields(line.getField("needs")),
                fields(line.getField("may")),
                Arrays.stream(line.getField("articles").split(";"))
                        .map(Article::new)
                        .toList(),
                line.getField("full_powers").equals("yes"),
                InstrumentKind.Effect.valueOf(line.getField("effect").toUpperCase(Locale.ROOT)));
    }

    private static Set<FormField> fields(String codes) {
        return codes.isEmpty()
                ? Set.of()
                : Arrays.stream(codes.split(" ")).map(FormField::of).collect(Collectors.toSet());
    }
}
