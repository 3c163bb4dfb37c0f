package org.chancery.server.incidents;

/** A step that cannot be taken. Nothing was done; {@link #text} is the key of the text that says why and what would be right. */
public final class IncidentRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why. */
    public enum Why {
        WHAT_MISSING,
        CONCERNS_TOO_LONG,
        DISCOVERED_LATER,
        ORIGINATOR_WRONG,
        NOT_FROM_HERE,
        CHANGED_MEANWHILE,
        REASON_MISSING,
        ASSESSMENT_MISSING,
        OUTCOME_MISSING,
        NOTICE_OWED,
        /** The person reported it or is involved. */
        OWN,
        SAME_PERSON,
        /** One of the two opened the other's account less than thirty days ago. */
        LINKED,
        NOTICE_GIVEN,
        MEANS_MISSING,
        LATE_REASON_MISSING,
        TIME_WRONG,
        LABEL_WRONG,
        /** The label would hide the incident from whoever sets it. */
        LABEL_NOT_YOURS,
        PERSON_UNKNOWN
    }

    private final Why why;

    IncidentRefused(Why why) {
        super(why.name());
        this.why = why;
    }

    /** Why. */
    public Why why() {
        return why;
    }

    /** Key of its text. */
    public String text() {
        return "incidents.refused." + why;
    }
}
