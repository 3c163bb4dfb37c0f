package org.chancery.law.rule;

import java.util.List;

/** Where public lists have a technology. */
public enum ClassificationRule implements Rule {
    /** The classification may be recorded. */
    CLASSIFICATION_SOUND(1),
    /** The classification may not be recorded as it stands. */
    CLASSIFICATION_UNSOUND(1),
    /** The edition {edition} of {list} is not held. */
    EDITION_NOT_HELD(1, "list", "edition"),
    /** The edition {edition} of {list} is in use on {on}. */
    EDITION_VALID(1, "list", "edition", "on"),
    /** The edition {edition} of {list} is not in use on {on}. */
    EDITION_NOT_VALID(1, "list", "edition", "on"),
    /** Since when the edition {edition} of {list} is in use has not been established. */
    EDITION_START_NOT_KNOWN(1, "list", "edition"),
    /** The edition has the entry {item}: {title}. */
    ENTRY_LISTED(1, "item", "title"),
    /** The edition {edition} of {list} has no entry {item}. */
    ENTRY_NOT_IN_EDITION(1, "item", "list", "edition"),
    /** Where no entry fits, none is named. */
    NONE_WITH_ENTRY(1),
    /** The entry that fits has to be named. */
    FIT_WITHOUT_ENTRY(1),
    /** A reason has to be given. */
    FIT_WITHOUT_REASON(1),
    /** Public lists have the technology. */
    LISTS_HAVE_IT(1),
    /** Whether public lists have the technology is contested. */
    LISTS_CONTESTED(1),
    /** No public list with which it was compared has the technology. */
    NO_LIST_HAS_IT(1),
    /** The technology has not been compared with any list yet. */
    NOT_YET_CLASSIFIED(1),
    /** {recipients}, {date}, {list}, {edition}: entry {item}, fit {fit}. {why} */
    LIST_HAS_ENTRY(1, "list", "edition", "item", "fit", "recipients", "date", "why"),
    /** {recipients}, {date}, {list}, {edition}: no entry. {why} */
    LIST_HAS_NO_ENTRY(1, "list", "edition", "recipients", "date", "why"),
    /** The edition {edition} of {list} has been replaced since; the classification stands with the edition of its day. */
    EDITION_SINCE_REPLACED(1, "list", "edition"),
    /** A treaty may prohibit what an entry names: question Q1 of the review is mandatory and joint activities are marked. */
    MAY_BE_PROHIBITED(1),
    /** For a class of the technology the questions of human-rights law are mandatory. */
    HUMAN_RIGHTS_MANDATORY(1);

    private final int version;
    private final List<String> carries;

    ClassificationRule(int version, String... carries) {
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
