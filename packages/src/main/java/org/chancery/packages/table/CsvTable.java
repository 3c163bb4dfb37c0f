package org.chancery.packages.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.packages.problem.OpenQuote;
import org.chancery.packages.problem.Problems;
import org.chancery.packages.problem.TextFile;
import org.chancery.packages.table.Table.Cell;
import org.chancery.packages.table.Table.Line;

/** Reads a table from separated values; the separator is given by the map. */
final class CsvTable {

    private CsvTable() {}

    static Optional<Table> read(byte[] file, TableMap map, Problems problems) {
        return TextFile.decode(file, problems).flatMap(text -> read(text, map, problems));
    }

    private static Optional<Table> read(String text, TableMap map, Problems problems) {
        if (OpenQuote.find(text, map.separator(), problems).isPresent()) {
            return Optional.empty();
        }
        List<String> columns = new ArrayList<>();
        List<Line> lines = new ArrayList<>();
        var reader = CsvReader.builder()
                .fieldSeparator(map.separator())
                .skipEmptyLines(false)
                .allowMissingFields(true)
                .allowExtraFields(true);
        try (CsvReader<CsvRecord> csv = reader.ofCsvRecord(text)) {
            int row = 0;
            for (CsvRecord line : csv) {
                row++;
                if (lines.size() > Table.MOST_ROWS || line.getFieldCount() > Table.MOST_COLUMNS) {
                    problems.error(
                            row,
                            "",
                            "The table has more than " + Table.MOST_ROWS + " rows or " + Table.MOST_COLUMNS
                                    + " columns.",
                            "the table of one agreement.");
                    return Optional.empty();
                }
                List<Cell> cells = line.getFields().stream()
                        .map(f -> new Cell(f.strip(), Optional.empty()))
                        .toList();
                if (row == map.headerRow()) {
                    cells.forEach(c -> columns.add(c.text()));
                } else if (row > map.headerRow() && !cells.stream().allMatch(Cell::isEmpty)) {
                    lines.add(new Line((int) line.getStartingLineNumber(), cells));
                }
            }
        } catch (CsvParseException | UncheckedIOException | IllegalArgumentException unreadable) {
            problems.error(
                    0,
                    "",
                    "The table cannot be read: " + unreadable.getMessage() + ".",
                    "values separated by \"" + map.separator() + "\"; quotes closed and doubled inside.");
            return Optional.empty();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return Optional.of(new Table(columns, lines));
    }
}
