package org.chancery.text;

import java.util.List;

/** A text could not be read or an operation could not be done; nothing was changed. Each problem has its place and remedy. */
public final class TextException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    /** With at least one problem. */
    public TextException(List<Problem> problems) {
        super(problems.stream()
                .map(Problem::format)
                .reduce((a, b) -> a + "\n" + b)
                .orElse("no problem named"));
        this.problems = List.copyOf(problems);
    }

    /** With one problem. */
    public TextException(Problem problem) {
        this(List.of(problem));
    }

    /** An error without a line: the place is named in the message. */
    public static TextException of(String code, String message, String remedy) {
        return new TextException(Problem.error(code, 0, 0, message, remedy));
    }

    /** What went wrong, in order of place. */
    public List<Problem> problems() {
        return problems;
    }
}
