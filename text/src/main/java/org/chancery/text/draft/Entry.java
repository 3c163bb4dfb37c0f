package org.chancery.text.draft;

import java.util.List;

/** One step of the outline of a text: a line, or a block of lines that stands further in. */
sealed interface Entry permits Entry.Line, Entry.Indented {

    /** Lines one level further in than the line before them. */
    record Indented(List<Entry> entries) implements Entry {}

    /**
     * A line that is not blank, without its indent.
     *
     * @param text its characters
     * @param number line number in the source, from 1
     * @param column column of the first character in the source, from 1
     * @param run the characters of this line and, where a remark may run over several lines, of its neighbours
     * @param offset where this line begins in {@code run}
     */
    record Line(String text, int number, int column, Run run, int offset) implements Entry {
        Line from(int start) {
            return new Line(text.substring(start), number, column + start, run, offset + start);
        }
    }
}
