package org.chancery.packages.acts;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.chancery.packages.problem.OpenQuote;
import org.chancery.packages.problem.Problems;
import org.chancery.packages.problem.Suggestion;

/** The text of {@code acts.csv} from and to rows. */
public final class ActsCsv {

    private static final int MOST_ROWS = 200_000;

    private ActsCsv() {}

    /** The rows of the text, with their lines; what is wrong with the table as such is noted. */
    public static List<Row> read(String text, Problems problems) {
        List<Row> rows = new ArrayList<>();
        if (OpenQuote.find(text, ',', problems).isPresent()) {
            return rows;
        }
        try (CsvReader<CsvRecord> csv = CsvReader.builder()
                .skipEmptyLines(true)
                .allowMissingFields(true)
                .allowExtraFields(true)
                .ofCsvRecord(text)) {
            List<String> header = List.of();
            for (CsvRecord line : csv) {
                if (header.isEmpty()) {
                    header = header(line, problems);
                } else if (rows.size() >= MOST_ROWS) {
                    problems.error(
                            line(line), "", "There are more than " + MOST_ROWS + " acts.", "one agreement a folder.");
                    break;
                } else {
                    row(line, header, problems, rows);
                }
            }
            if (header.isEmpty()) {
                problems.error(1, "", "The file is empty.", "a header row: " + String.join(",", Column.headers()));
            }
        } catch (CsvParseException | UncheckedIOException | IllegalArgumentException unreadable) {
            problems.error(
                    0,
                    "",
                    "The table cannot be read: " + unreadable.getMessage() + ".",
                    "comma-separated values; quotes closed and doubled inside.");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return rows;
    }

    /** The text of the rows: header, commas, one act a line, line feed. Only languages that occur get columns beyond the usual ones. */
    public static String write(List<Row> rows) {
        List<String> headers = new ArrayList<>(Column.headers());
        Set<String> more = new TreeSet<>();
        rows.forEach(row -> more.addAll(row.cells().keySet()));
        headers.forEach(more::remove);
        headers.addAll(headers.indexOf(Column.LINK.header()), more);
        var out = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out)) {
            csv.writeRecord(headers);
            for (Row row : rows) {
                csv.writeRecord(headers.stream()
                        .map(h -> row.cells().getOrDefault(h, ""))
                        .toList());
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return out.toString();
    }

    private static List<String> header(CsvRecord line, Problems problems) {
        Set<String> seen = new HashSet<>();
        for (String name : line.getFields()) {
            if (!Column.isKnown(name.strip())) {
                problems.error(
                        line(line),
                        name,
                        "There is no column \"" + name + "\".",
                        Suggestion.remedy(name, Column.headers()));
            } else if (!seen.add(name.strip())) {
                problems.error(line(line), name, "The column stands twice.", "each column once.");
            }
        }
        for (Column needed : List.of(Column.ACT, Column.DATE)) {
            if (!seen.contains(needed.header())) {
                problems.error(
                        line(line),
                        needed.header(),
                        "The column is missing.",
                        "a header row with at least act and date.");
            }
        }
        return line.getFields().stream().map(String::strip).toList();
    }

    private static void row(CsvRecord line, List<String> header, Problems problems, List<Row> rows) {
        if (line.getFieldCount() > header.size()) {
            problems.error(
                    line(line),
                    "",
                    "The line has " + line.getFieldCount() + " cells, the header " + header.size() + ".",
                    "quotes around a text that holds a comma.");
            return;
        }
        var cells = new LinkedHashMap<String, String>();
        for (int i = 0; i < line.getFieldCount(); i++) {
            String text = line.getField(i).strip();
            if (!text.isEmpty()) {
                cells.put(header.get(i), text);
            }
        }
        if (!cells.isEmpty()) {
            rows.add(new Row(line(line), cells));
        }
    }

    private static int line(CsvRecord line) {
        return (int) line.getStartingLineNumber();
    }
}
