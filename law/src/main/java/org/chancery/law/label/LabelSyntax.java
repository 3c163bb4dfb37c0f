package org.chancery.law.label;

/** A label's text that cannot be read. The message says what was found, where, and what would be right. */
public final class LabelSyntax extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final int column;

    LabelSyntax(String text, int at, String problem) {
        super("label, column " + (at + 1) + ": " + problem + ": \"" + text.substring(Math.min(at, text.length()))
                + "\"");
        this.column = at + 1;
    }

    /** Where, counted in UTF-16 units of the text in NFC, from 1. */
    public int column() {
        return column;
    }
}
