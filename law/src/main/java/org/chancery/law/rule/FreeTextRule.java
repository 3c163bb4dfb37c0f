package org.chancery.law.rule;

import java.util.List;

/** What does not belong in free text. */
public enum FreeTextRule implements Rule {
    /** Nothing in the text looks like coordinates or a figure of performance. */
    FREE_TEXT_CLEAR(1),
    /** The text has to be looked at again: this register holds no coordinates and no figures of performance. */
    FREE_TEXT_TO_BE_LOOKED_AT(1),
    /** This looks like coordinates: {cited}. */
    LOOKS_LIKE_COORDINATES(1, "cited"),
    /** This looks like a figure of performance: {cited}. */
    LOOKS_LIKE_PERFORMANCE(1, "cited");

    private final int version;
    private final List<String> carries;

    FreeTextRule(int version, String... carries) {
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
