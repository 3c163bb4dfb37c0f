package org.chancery.cli.output;

import java.util.ArrayList;
import java.util.List;

/** A table of text in at most 80 columns; one column gives way where the others need the room. */
public final class TextTable {

    private static final String GAP = "  ";
    private static final int LEAST = 12;

    private final int yielding;
    private final List<String> header;
    private final List<List<String>> rows = new ArrayList<>();

    /** @param yielding the column that is cut where the table is too wide, from 0 */
    public TextTable(int yielding, String... header) {
        this.yielding = yielding;
        this.header = List.of(header);
    }

    public void add(String... cells) {
        if (cells.length != header.size()) {
            throw new IllegalArgumentException("a row of " + cells.length + " cells in a table of " + header.size());
        }
        rows.add(List.of(cells));
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }

    @Override
    public String toString() {
        var widths = widths();
        var lines = new ArrayList<String>();
        lines.add(line(header, widths));
        lines.add(line(widths.stream().map("─"::repeat).toList(), widths));
        rows.forEach(row -> lines.add(line(row, widths)));
        return String.join(System.lineSeparator(), lines);
    }

    private List<Integer> widths() {
        var widths = new ArrayList<Integer>();
        for (var column = 0; column < header.size(); column++) {
            var widest = Width.of(header.get(column));
            for (var row : rows) {
                widest = Math.max(widest, Width.of(row.get(column)));
            }
            widths.add(widest);
        }
        var own = widths.get(yielding);
        var others = widths.stream().mapToInt(Integer::intValue).sum() - own + GAP.length() * (header.size() - 1);
        widths.set(yielding, Math.min(own, Math.max(LEAST, Width.TERMINAL - others)));
        return widths;
    }

    private static String line(List<String> cells, List<Integer> widths) {
        var line = new StringBuilder();
        for (var column = 0; column < cells.size(); column++) {
            line.append(column == 0 ? "" : GAP)
                    .append(Width.pad(Width.fit(cells.get(column), widths.get(column)), widths.get(column)));
        }
        return line.toString().stripTrailing();
    }
}
