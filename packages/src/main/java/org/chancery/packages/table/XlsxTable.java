package org.chancery.packages.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.packages.problem.Problems;
import org.chancery.packages.table.Table.Cell;
import org.chancery.packages.table.Table.Line;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/** Reads one sheet of a workbook. Formulas count with the value that was last calculated. */
final class XlsxTable {

    private XlsxTable() {}

    static Optional<Table> read(byte[] file, TableMap map, Problems problems) {
        try {
            String objection = ZipGuard.objection(file);
            if (!objection.isEmpty()) {
                problems.error(0, "", objection, "a spreadsheet saved as .xlsx, or as .csv.");
                return Optional.empty();
            }
            try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(file), new ReadingOptions(true, true))) {
                Optional<Sheet> sheet =
                        map.sheet().isEmpty() ? Optional.of(workbook.getFirstSheet()) : workbook.findSheet(map.sheet());
                if (sheet.isEmpty()) {
                    List<String> names =
                            workbook.getSheets().map(Sheet::getName).toList();
                    problems.error(
                            0,
                            "sheet",
                            "There is no sheet \"" + map.sheet() + "\".",
                            "one of " + String.join(", ", names) + ".");
                    return Optional.empty();
                }
                return table(sheet.get(), map, problems);
            }
        } catch (IOException | RuntimeException unreadable) {
            problems.error(
                    0,
                    "",
                    "The spreadsheet cannot be read: " + unreadable.getMessage() + ".",
                    "a spreadsheet saved as .xlsx, or as .csv.");
            return Optional.empty();
        }
    }

    private static Optional<Table> table(Sheet sheet, TableMap map, Problems problems) throws IOException {
        List<String> columns = new ArrayList<>();
        List<Line> lines = new ArrayList<>();
        try (Stream<Row> rows = sheet.openStream()) {
            for (Row row : (Iterable<Row>) rows::iterator) {
                if (lines.size() > Table.MOST_ROWS || row.getCellCount() > Table.MOST_COLUMNS) {
                    problems.error(
                            row.getRowNum(),
                            "",
                            "The sheet has more than " + Table.MOST_ROWS + " rows or " + Table.MOST_COLUMNS
                                    + " columns.",
                            "the table of one agreement.");
                    return Optional.empty();
                }
                List<Cell> cells = new ArrayList<>();
                for (int i = 0; i < row.getCellCount(); i++) {
                    cells.add(row.getOptionalCell(i).map(XlsxTable::cell).orElse(Cell.EMPTY));
                }
                if (row.getRowNum() == map.headerRow()) {
                    cells.forEach(c -> columns.add(c.text()));
                } else if (row.getRowNum() > map.headerRow() && !cells.stream().allMatch(Cell::isEmpty)) {
                    lines.add(new Line(row.getRowNum(), cells));
                }
            }
        }
        return Optional.of(new Table(columns, lines));
    }

    private static Cell cell(org.dhatim.fastexcel.reader.Cell cell) {
        String format = cell.getDataFormatString();
        boolean dated =
                cell.getType() == CellType.NUMBER && format != null && format.matches("(?i).*(yy|mmm|d/|/m|d-m).*");
        String raw = cell.getRawValue();
        String text = cell.getType() == CellType.STRING || raw == null ? cell.getText() : raw;
        return new Cell(text == null ? "" : text.strip(), dated ? date(cell) : Optional.empty());
    }

    private static Optional<LocalDate> date(org.dhatim.fastexcel.reader.Cell cell) {
        try {
            return Optional.ofNullable(cell.asDate()).map(d -> d.toLocalDate());
        } catch (ExcelReaderException | IllegalArgumentException | ArithmeticException notADate) {
            return Optional.empty();
        }
    }
}
