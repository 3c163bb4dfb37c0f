package org.chancery.text.negotiation;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chancery.text.Problem;
import org.chancery.text.TextException;

/**
 * A negotiation as a table (CSV, RFC 4180), a row a step, in order of time. Columns: {@code date, step, bracket, alternative,
 * delegation, place, wording, decision}, and for each language {@code words_xxx, text_xxx, reason_xxx}. See docs/text-format.md.
 */
public final class Journal {
    private static final Set<String> COLUMNS =
            Set.of("date", "step", "bracket", "alternative", "delegation", "place", "wording", "decision");
    private static final String SPOKEN = "(words|text|reason)_[a-z]{3}";

    private Journal() {}

    /** Reads a table. Throws {@link TextException} with the line of the first row that is no step or cannot be taken. */
    public static Negotiation read(String csv) {
        List<Step> steps = new ArrayList<>();
        Standing standing = new Standing();
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(csv)) {
            for (NamedCsvRecord row : rows) {
                steps.add(taken(standing, row));
            }
        } catch (CsvParseException e) {
            throw new TextException(Problem.error(
                    "no-table", 1, 0, "the table cannot be read: " + e.getMessage(), "Give comma-separated values."));
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return new Negotiation(steps);
    }

    private static Step taken(Standing standing, NamedCsvRecord row) {
        int line = (int) row.getStartingLineNumber();
        try {
            row.getHeader().stream()
                    .filter(name -> !COLUMNS.contains(name) && !name.matches(SPOKEN))
                    .findFirst()
                    .ifPresent(name -> {
                        throw TextException.of(
                                "unknown-column", "'" + name + "' is no column", "See docs/text-format.md.");
                    });
            Step step = new JournalRow(row).step();
            standing.take(step);
            return step;
        } catch (TextException e) {
            throw new TextException(e.problems().stream()
                    .map(p -> Problem.error(p.code(), line, 0, p.message(), p.remedy()))
                    .toList());
        }
    }

    /** Writes a negotiation as a table with the columns of the languages in which something was said; lines end with LF. */
    public static String write(Negotiation negotiation) {
        return JournalWriter.write(negotiation.steps());
    }
}
