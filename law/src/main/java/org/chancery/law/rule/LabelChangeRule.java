package org.chancery.law.rule;

import java.util.List;

/** Changing a label, and whose consent that needs. */
public enum LabelChangeRule implements Rule {
    /** The label may be changed. */
    LABEL_CHANGE_ALLOWED(1),
    /** The label may not be changed: an originator has not consented. */
    LABEL_CHANGE_REFUSED(1),
    /** The change opens the document to nobody else. */
    LABEL_CHANGE_NARROWS(1),
    /** The level falls from {level} to {to}. */
    LABEL_LOWERED(1, "level", "to"),
    /** The new label falls to a lower level sooner or further than the old one. */
    LABEL_FALLS_SOONER(1),
    /** The document is released beyond those named before. */
    RELEASE_WIDENED(1),
    /** The document is no longer kept from {recipients}. */
    EXCLUSION_LIFTED(1, "recipients"),
    /** Caveats are dropped: {caveats}. */
    CAVEATS_DROPPED(1, "caveats"),
    /** A need to know is no longer asked for: {cases}. */
    CASES_DROPPED(1, "cases"),
    /** {recipients} would no longer decide about the label. */
    ORIGINATOR_DROPPED(1, "recipients"),
    /** {recipients} consented on {date}. */
    ORIGINATOR_CONSENTED(1, "recipients", "date"),
    /** The consent of {recipients} is missing. */
    ORIGINATOR_CONSENT_MISSING(1, "recipients");

    private final int version;
    private final List<String> carries;

    LabelChangeRule(int version, String... carries) {
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
