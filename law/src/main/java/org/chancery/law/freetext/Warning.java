package org.chancery.law.freetext;

/** A place in a text that looks like something that does not belong there, from inclusive to exclusive. */
public record Warning(Kind kind, int from, int to) {

    /** What the place looks like. */
    public enum Kind {
        /** A position on the ground. */
        COORDINATES,
        /** A range, speed, mass, power, frequency or the like, with its unit. */
        PERFORMANCE
    }

    public String in(String text) {
        return text.substring(from, to);
    }
}
