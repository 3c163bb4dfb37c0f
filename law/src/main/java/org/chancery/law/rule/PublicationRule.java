package org.chancery.law.rule;

import java.util.List;

/** What of a review is public. */
public enum PublicationRule implements Rule {
    /** This may be made public; results: {results}. */
    PUBLICATION_SOUND(1, "results"),
    /** This may not be made public as it stands; results: {results}. */
    PUBLICATION_UNSOUND(1, "results"),
    /** Withheld until {date}, when this is looked at again: {field}. Ground: {why} */
    FIELD_WITHHELD(1, "field", "date", "why"),
    /** Both shown and withheld: {field}. */
    FIELD_SHOWN_AND_WITHHELD(1, "field"),
    /** Neither shown nor withheld: {field}. */
    FIELD_NOT_ACCOUNTED_FOR(1, "field"),
    /** Withheld without a ground: {field}. */
    WITHHELD_WITHOUT_GROUND(1, "field"),
    /** Withheld without a day of review between now and {latest}: {field}, {date}. */
    WITHHELD_WITHOUT_REVIEW(1, "field", "date", "latest"),
    /** Evidence is not shown with the review; each attachment has its own label. */
    EVIDENCE_KEEPS_ITS_LABELS(1);

    private final int version;
    private final List<String> carries;

    PublicationRule(int version, String... carries) {
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
