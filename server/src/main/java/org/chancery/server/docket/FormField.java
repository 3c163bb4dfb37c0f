package org.chancery.server.docket;

import java.util.Arrays;
import java.util.Locale;

/** What a deposit form asks for besides agreement, State and signature; named as the column of the act that it fills. */
public enum FormField {
    /** Articles concerned, separated by semicolons. */
    ARTICLES("articles"),
    /** A date of effect that the instrument itself names. */
    EFFECTIVE_ON("effective_on"),
    /** The earlier act that this one confirms, changes, answers or takes back. */
    REFERS_TO("refers_to"),
    TERRITORY("territory"),
    /** The statement in one line, by language. */
    SUMMARY("summary"),
    /** Short name of the amendment, as its acts cite it. */
    AMENDMENT("refers_to"),
    /** Whom full powers authorise. */
    REPRESENTATIVE("representative"),
    /** First day of full powers. */
    BEGINS("begins"),
    /** Last day of full powers. */
    ENDS("ends");

    private final String column;

    FormField(String column) {
        this.column = column;
    }

    /** The column of {@code acts.csv}, where it fills one; a text has one for each language. */
    public String column() {
        return column;
    }

    /** As the table of kinds and the form's data name it: {@code effective-on}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether it is a calendar date. */
    public boolean isDate() {
        return this == EFFECTIVE_ON || this == BEGINS || this == ENDS;
    }

    static FormField of(String code) {
        return Arrays.stream(values())
                .filter(it -> it.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no field is called " + code));
    }
}
