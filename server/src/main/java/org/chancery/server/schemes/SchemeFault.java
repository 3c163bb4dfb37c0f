package org.chancery.server.schemes;

/**
 * A line of an uploaded table that cannot be taken.
 *
 * @param line from 1
 * @param what kind of fault; its text says what would be right
 * @param found what stands there
 */
public record SchemeFault(long line, What what, String found) {

    /** Kinds of faults. */
    public enum What {
        /** The first field is neither {@code term} nor {@code basis}. */
        ROW,
        /** A term has seven fields, a basis four. */
        COLUMNS,
        LEVEL,
        DATE,
        /** The last day lies before the first. */
        ORDER,
        /** Two rows give one term of one scheme a meaning on the same day. */
        OVERLAP,
        BASIS,
        BASIS_TWICE,
        SCHEME,
        EMPTY,
        /** The file as a whole: no rows. */
        NOTHING,
        /** The file as a whole: not comma-separated text in UTF-8. */
        UNREADABLE,
        /** The file as a whole. */
        TOO_LONG
    }

    /** Key of its text, which takes line and found. */
    public String text() {
        return "schemes.fault." + what;
    }
}
