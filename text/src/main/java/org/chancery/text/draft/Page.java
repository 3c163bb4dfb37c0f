package org.chancery.text.draft;

import java.util.ArrayList;
import java.util.List;
import org.chancery.text.Problem;

/** The lines that are being written, and what could not be written. */
final class Page {
    final List<Problem> problems = new ArrayList<>();
    private final StringBuilder out = new StringBuilder(1 << 14);
    private int level;
    private int lines;
    private boolean dense;

    /** Writes a line at the present level; line ends inside it stay at that level. */
    void line(String text) {
        String indent = "  ".repeat(level);
        int from = 0;
        while (true) {
            int stop = text.indexOf('\n', from);
            String part = stop < 0 ? text.substring(from) : text.substring(from, stop);
            out.append(part.isEmpty() ? "" : indent).append(part).append('\n');
            lines++;
            if (stop < 0) {
                return;
            }
            from = stop + 1;
        }
    }

    /** A blank line for the eye, except where lines stand close. */
    void gap() {
        if (!dense && out.length() > 1 && out.charAt(out.length() - 2) != '\n') {
            out.append('\n');
            lines++;
        }
    }

    /** Writes what stands one level further in. */
    void inside(Runnable content) {
        level++;
        content.run();
        level--;
    }

    /** Writes without blank lines. */
    void close(Runnable content) {
        boolean before = dense;
        dense = true;
        content.run();
        dense = before;
    }

    void drop(String what, String remedy) {
        problems.add(Problem.warning("not-in-text", lines + 1, 0, what, remedy));
    }

    String text() {
        return out.toString();
    }
}
