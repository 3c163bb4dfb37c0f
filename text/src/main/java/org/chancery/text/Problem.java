package org.chancery.text;

/**
 * Something in a text that a person should look at.
 *
 * @param severity whether the text was still read
 * @param code a stable short name, for example {@code keyword-as-text}
 * @param line line of the source, counted from 1; 0 when the source has no lines
 * @param column column in characters, counted from 1; 0 when unknown
 * @param message what was found
 * @param remedy what was expected, or what to do
 */
public record Problem(Severity severity, String code, int line, int column, String message, String remedy) {

    /** How far a problem goes. */
    public enum Severity {
        /** The text was read, perhaps not as meant. */
        WARNING,
        /** The text was not read. */
        ERROR
    }

    /** A warning at a place. */
    public static Problem warning(String code, int line, int column, String message, String remedy) {
        return new Problem(Severity.WARNING, code, line, column, message, remedy);
    }

    /** An error at a place. */
    public static Problem error(String code, int line, int column, String message, String remedy) {
        return new Problem(Severity.ERROR, code, line, column, message, remedy);
    }

    /** The same problem as an error, for strict reading. */
    public Problem asError() {
        return new Problem(Severity.ERROR, code, line, column, message, remedy);
    }

    /** {@code LINE:COLUMN: severity: message (code). remedy}, the form that editors can jump to. */
    public String format() {
        return line + ":" + column + ": " + severity.name().toLowerCase(java.util.Locale.ROOT) + ": " + message + " ("
                + code + "). " + remedy;
    }
}
