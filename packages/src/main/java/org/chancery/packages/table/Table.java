package org.chancery.packages.table;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A table as its file holds it: the names of the columns and the rows below.
 *
 * @param columns in the order of the file; a column without a name has the empty name
 */
record Table(List<String> columns, List<Line> lines) {

    /** Rows beyond this number are of another kind of file. */
    static final int MOST_ROWS = 20_000;

    /** Columns beyond this number likewise. */
    static final int MOST_COLUMNS = 200;

    Table {
        columns = List.copyOf(columns);
        lines = List.copyOf(lines);
    }

    /** A row with its number as the program that keeps the table shows it. */
    record Line(int number, List<Cell> cells) {
        Line {
            cells = List.copyOf(cells);
        }

        /** The cell of the column with that index; an empty one where the row is shorter. */
        Cell cell(int column) {
            return column < cells.size() ? cells.get(column) : Cell.EMPTY;
        }
    }

    /**
     * A cell.
     *
     * @param text as shown, without blanks around it
     * @param date where the file itself holds a date and not its text
     */
    record Cell(String text, Optional<LocalDate> date) {
        static final Cell EMPTY = new Cell("", Optional.empty());

        boolean isEmpty() {
            return text.isEmpty() && date.isEmpty();
        }
    }
}
