package org.chancery.packages.acts;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The columns of {@code acts.csv}, in the order in which they are written. Texts stand in {@code summary_LANG} and {@code note_LANG}. */
public enum Column {
    ID,
    ACT,
    STATE,
    FORM,
    DATE,
    EFFECTIVE_ON,
    UNTIL,
    REFERS_TO,
    TOWARDS,
    ARTICLES,
    TERRITORY,
    COUNTED,
    BRACKETED,
    NOTIFIED,
    KNOWN_SINCE,
    DEPOSITARY,
    ORIGIN,
    SOURCE,
    CONFIRMED,
    SUMMARY_EN,
    SUMMARY_RU,
    NOTE_EN,
    NOTE_RU,
    LINK;

    /** The header of the column. */
    public String header() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static List<String> headers() {
        return Arrays.stream(values()).map(Column::header).toList();
    }

    /** Whether the header is a column, or a summary or note in any language. */
    public static boolean isKnown(String header) {
        return headers().contains(header) || header.matches("(summary|note)_[a-z]{2,3}");
    }
}
