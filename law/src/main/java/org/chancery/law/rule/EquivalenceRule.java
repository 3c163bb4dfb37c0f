package org.chancery.law.rule;

import java.util.List;

/** Terms of other schemes and the levels for which they stand. */
public enum EquivalenceRule implements Rule {
    /** On {date}, the term {term} of {scheme} stands for {level}. */
    TERM_FOUND(1, "date", "term", "scheme", "level"),
    /** The table of {scheme} has no row for the term {term} on {date}. */
    TERM_NOT_FOUND(1, "date", "term", "scheme"),
    /** The row holds from {from}. */
    TERM_ROW_FROM(1, "from"),
    /** The row holds from {from} until {until}. */
    TERM_ROW_BETWEEN(1, "from", "until");

    private final int version;
    private final List<String> carries;

    EquivalenceRule(int version, String... carries) {
        this.version = version;
        this.carries = List.of(carries);
    }

    @Override
    public int version() {
        return version;
    }

    @Override
    public List<String> carries() {
        return carries;
    }
}
