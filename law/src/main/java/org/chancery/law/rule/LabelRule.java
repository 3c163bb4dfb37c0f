package org.chancery.law.rule;

import java.util.List;

/** Whether a label that is being made may be used. */
public enum LabelRule implements Rule {
    /** The label is complete and may be used. */
    LABEL_SOUND(1),
    /** The label may not be used as it stands. */
    LABEL_UNSOUND(1),
    /** The level {level} is within the maximum {maximum} for which this deployment is accredited. */
    LEVEL_WITHIN_MAXIMUM(1, "level", "maximum"),
    /** The level {level} is above the maximum {maximum} for which this deployment is accredited. */
    LEVEL_ABOVE_MAXIMUM(1, "level", "maximum"),
    /** The basis {basis} is in the list of the label scheme. */
    BASIS_LISTED(1, "basis"),
    /** The basis {basis} is not in the list of the label scheme. */
    BASIS_NOT_LISTED(1, "basis"),
    /** The review date {review} is not after {latest}, {years} years from now at most. */
    REVIEW_IN_TIME(1, "review", "latest", "years"),
    /** The review date {review} is after {latest}: it may lie at most {years} years ahead. */
    REVIEW_TOO_LATE(1, "review", "latest", "years"),
    /** The review date {review} is not after {on}, on which the label is put on the document. */
    REVIEW_NOT_AHEAD(1, "review", "on"),
    /** On {on} the document is released to {recipients}. */
    RELEASED_TO_SOMEBODY(1, "recipients", "on"),
    /** On {on} nobody could read the document: those to whom it is released are those from whom it is kept. */
    RELEASED_TO_NOBODY(1, "on");

    private final int version;
    private final List<String> carries;

    LabelRule(int version, String... carries) {
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
