package org.chancery.law.finding;

import java.util.List;

/**
 * The rules that a reason can name. Each has a version, raised when its meaning changes, and the names of the values it carries; the words
 * module has a text for each in every language, and a test holds the two together.
 */
public enum Rule {
    /** The triggering date plus the counting rule gives the date. */
    COUNTED(1, "from", "rule", "result");

    private final int version;
    private final List<String> values;

    Rule(int version, String... values) {
        this.version = version;
        this.values = List.of(values);
    }

    public int version() {
        return version;
    }

    /** Names of the values that every reason with this rule carries; a reason may not carry others. */
    public List<String> carries() {
        return values;
    }
}
