package org.chancery.text.draft;

import java.util.ArrayList;
import java.util.List;
import org.chancery.text.Problem;
import org.chancery.text.TextException;
import org.chancery.text.draft.Entry.Indented;
import org.chancery.text.draft.Entry.Line;

/**
 * Turns characters into lines and levels. A line further in than the one before opens one level, however far in; a line further
 * out closes every level that stands further in than it; a column between the two innermost levels replaces the inner one.
 */
final class Outline {
    /** Greatest number of levels that is read. */
    static final int MAX_LEVELS = 150;

    private final List<List<Entry>> open = new ArrayList<>();
    private final List<Integer> columns = new ArrayList<>();
    private final List<Raw> pending = new ArrayList<>();

    private record Raw(String text, int number, int column, int blanksBefore) {}

    private Outline() {
        open.add(new ArrayList<>());
        columns.add(0);
    }

    /** The outline of a text; {@code crlf} says whether a carriage return before a line end is part of the line end. */
    static List<Entry> of(String source, boolean crlf) {
        String text = source.replace("\t", "  ");
        if (crlf) {
            text = text.replace("\r\n", "\n").replace('\r', '\n');
        }
        Outline outline = new Outline();
        outline.lines(text);
        outline.flush();
        return outline.open.getFirst();
    }

    private void lines(String text) {
        int end = text.length();
        while (end > 0 && blank(text.charAt(end - 1))) {
            end--;
        }
        int start = 0;
        int number = 1;
        while (start < end && blank(text.charAt(start))) {
            number += text.charAt(start) == '\n' ? 1 : 0;
            start++;
        }
        int lead = start - (text.lastIndexOf('\n', Math.max(0, start - 1)) + 1);
        int blanks = 0;
        boolean first = true;
        while (start < end) {
            int stop = text.indexOf('\n', start);
            stop = stop < 0 || stop > end ? end : stop;
            int from = start;
            while (from < stop && text.charAt(from) == ' ') {
                from++;
            }
            int to = stop;
            while (to > from && text.charAt(to - 1) == ' ') {
                to--;
            }
            if (from == to) {
                blanks++;
            } else {
                int column = from - start;
                add(new Raw(text.substring(from, to), number, column + 1 + (first ? lead : 0), blanks), column);
                blanks = 0;
            }
            first = false;
            start = stop + 1;
            number++;
        }
    }

    private static boolean blank(char c) {
        return c == ' ' || c == '\n' || c == '\r';
    }

    private void add(Raw raw, int column) {
        int depth = columns.size();
        if (column > columns.getLast()) {
            flush();
            if (depth >= MAX_LEVELS) {
                throw new TextException(Problem.error(
                        "too-deep",
                        raw.number,
                        raw.column,
                        "this line stands more than " + MAX_LEVELS + " levels in",
                        "Bring it out; nothing was read."));
            }
            List<Entry> inner = new ArrayList<>();
            open.getLast().add(new Indented(inner));
            open.add(inner);
            columns.add(column);
        } else if (column < columns.getLast()) {
            if (column > columns.get(depth - 2)) {
                columns.set(depth - 1, column);
            } else {
                flush();
                while (columns.getLast() > column) {
                    columns.removeLast();
                    open.removeLast();
                }
            }
        }
        pending.add(raw);
    }

    /** Adds the neighbouring lines collected so far; joined if one of them opens a remark. */
    private void flush() {
        if (pending.isEmpty()) {
            return;
        }
        List<Entry> target = open.getLast();
        boolean joined = pending.size() > 1 && pending.stream().anyMatch(r -> r.text.contains("{{*"));
        if (!joined) {
            for (Raw raw : pending) {
                target.add(new Line(raw.text, raw.number, raw.column, new Run(raw.text), 0));
            }
        } else {
            StringBuilder all = new StringBuilder();
            int[] offsets = new int[pending.size()];
            for (int i = 0; i < offsets.length; i++) {
                if (i > 0) {
                    all.repeat('\n', 1 + pending.get(i).blanksBefore);
                }
                offsets[i] = all.length();
                all.append(pending.get(i).text);
            }
            Run run = new Run(all.toString());
            for (int i = 0; i < offsets.length; i++) {
                Raw raw = pending.get(i);
                target.add(new Line(raw.text, raw.number, raw.column, run, offsets[i]));
            }
        }
        pending.clear();
    }
}
