package org.chancery.packages.problem;

/**
 * One thing that is wrong in a package, at its place.
 *
 * @param file name of the file within the package, or the name that the user gave
 * @param line first line is 1; 0 where the problem has no line
 * @param field key, column or place in the page; may be empty
 * @param what what is wrong
 * @param remedy what would be right; may be empty
 */
public record PackageProblem(Severity severity, String file, int line, String field, String what, String remedy) {

    /** Errors withhold the package; warnings do not. */
    public enum Severity {
        ERROR,
        WARNING
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }

    /** One line for a terminal: {@code acts.csv:12 [state] error: ... Should be: ...}. */
    @Override
    public String toString() {
        var text = new StringBuilder(file);
        if (line > 0) {
            text.append(':').append(line);
        }
        if (!field.isEmpty()) {
            text.append(" [").append(field).append(']');
        }
        text.append(isError() ? " error: " : " warning: ").append(what);
        if (!remedy.isEmpty()) {
            text.append(" Should be: ").append(remedy);
        }
        return text.toString();
    }
}
