package org.chancery.packages.importing;

/**
 * A difference between an earlier import and this one.
 *
 * @param kind what happened to it
 * @param act id of the act, or the name of a file
 * @param detail the change in words; may be empty
 */
public record Difference(Kind kind, String act, String detail) {

    /** What happened. */
    public enum Kind {
        ADDED,
        CHANGED,
        /** No longer in the source; the act is kept until a person decides. */
        MISSING,
        /** Changed in the source and by hand; the text by hand is kept until a person decides. */
        CONFLICT
    }

    @Override
    public String toString() {
        return kind.name().toLowerCase(java.util.Locale.ROOT) + " " + act + (detail.isEmpty() ? "" : ": " + detail);
    }
}
