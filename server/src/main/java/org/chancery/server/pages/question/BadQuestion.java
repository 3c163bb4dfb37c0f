package org.chancery.server.pages.question;

/** A question in an address that cannot be understood; the message key says what would be right. HTTP 400. */
public final class BadQuestion extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** What is wrong; each has a text in both languages. */
    public enum Fault {
        /** Not a date in the form year-month-day. */
        NOT_A_DATE,
        /** A date before 1800 or after 2200. */
        OUT_OF_RANGE,
        /** Not a number from 1. */
        NOT_A_NUMBER,
        /** Not one of the values that the parameter knows. */
        NOT_A_CHOICE,
        /** Longer than 200 characters. */
        TOO_LONG
    }

    private final Fault fault;
    private final String parameter;
    private final String value;

    public BadQuestion(Fault fault, String parameter, String value) {
        super(parameter + "=" + value + ": " + fault);
        this.fault = fault;
        this.parameter = parameter;
        this.value = value;
    }

    public Fault fault() {
        return fault;
    }

    /** The parameter of the address. */
    public String parameter() {
        return parameter;
    }

    /** What was given, at most 80 characters of it. */
    public String value() {
        return value.length() <= 80 ? value : value.substring(0, 80) + "…";
    }
}
