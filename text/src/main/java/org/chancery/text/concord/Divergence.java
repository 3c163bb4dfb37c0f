package org.chancery.text.concord;

/**
 * Something that one language version says differently.
 *
 * @param kind what kind of difference
 * @param place where, in the first version (or in the other if it is missing in the first)
 * @param language the version that differs from the first
 * @param first what the first version has
 * @param other what the other has
 */
public record Divergence(Kind kind, String place, String language, String first, String other) {

    /** Kinds of divergence. */
    public enum Kind {
        /** A block has no counterpart in this version. */
        MISSING,
        /** A block of this version has no counterpart in the first. */
        ADDED,
        /** A provision has another printed number. */
        NUMBER,
        /** A reference leads elsewhere. */
        REFERENCE,
        /** A figure is another one. */
        FIGURE,
        /** A date is another one. */
        DATE
    }

    /** {@code place [language] kind: first / other}. */
    public String format() {
        return place + " [" + language + "] " + kind.name().toLowerCase(java.util.Locale.ROOT) + ": " + first + " / "
                + other;
    }
}
