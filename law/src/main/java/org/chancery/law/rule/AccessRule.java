package org.chancery.law.rule;

import java.util.List;

/** Who may read a labelled document. */
public enum AccessRule implements Rule {
    /** The document may be shown to this reader on {on}. */
    ACCESS_GRANTED(1, "on"),
    /** The document may not be shown to this reader on {on}. */
    ACCESS_DENIED(1, "on"),
    /** The document is public: it is open to everyone. */
    LABEL_PUBLIC(1),
    /** The document is marked {level}. */
    LABEL_LEVEL(1, "level"),
    /** By its own date {date} the label fell from {level} to {to}. */
    LABEL_DOWNGRADED(1, "level", "to", "date"),
    /** With the event {event} of {date} the label fell from {level} to {to}. */
    LABEL_DOWNGRADED_BY_EVENT(1, "level", "to", "event", "date"),
    /** The review date {review} has come; the label holds until its originator changes it. */
    LABEL_REVIEW_DUE(1, "review"),
    /** The reader is authorised up to {held}, which suffices for {level}. */
    LEVEL_SUFFICES(1, "held", "level"),
    /** The reader is authorised up to {held} only, not to {level}. */
    LEVEL_TOO_LOW(1, "held", "level"),
    /** The document is released to {recipients}, for whom the reader acts. */
    RELEASED_BY_NAME(1, "recipients"),
    /** The document is released to the Parties to {agreement}; {recipients} is one on {on}. */
    RELEASED_AS_PARTY(1, "recipients", "agreement", "on"),
    /** The document is not released to {recipients}, for whom the reader acts. */
    NOT_RELEASED(1, "recipients"),
    /** The originator keeps the document from {recipients}, for whom the reader acts. */
    EXPRESSLY_EXCLUDED(1, "recipients"),
    /** The reader's authorisation names the caveats of the document: {caveats}. */
    CAVEATS_HELD(1, "caveats"),
    /** The reader's authorisation does not name these caveats of the document: {caveats}. */
    CAVEATS_MISSING(1, "caveats"),
    /** The reader needs to know the cases of the document: {cases}. */
    CASES_HELD(1, "cases"),
    /** No need to know is recorded for these cases of the document: {cases}. */
    CASES_MISSING(1, "cases"),
    /** The reader is briefed until {until}. */
    BRIEFED(1, "until"),
    /** The reader's briefing ended on {until}. */
    BRIEFING_ENDED(1, "until"),
    /** No briefing of the reader is recorded. */
    NOT_BRIEFED(1),
    /** The reader has declared no conflict of interest in a case of the document. */
    NO_CONFLICT_OF_INTEREST(1),
    /** The reader has a conflict of interest in these cases: {cases}. */
    CONFLICT_OF_INTEREST(1, "cases");

    private final int version;
    private final List<String> carries;

    AccessRule(int version, String... carries) {
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
