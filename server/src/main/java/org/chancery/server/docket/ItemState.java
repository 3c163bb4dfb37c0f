package org.chancery.server.docket;

/** Where an instrument stands on the docket. Nothing counts before {@link #ACCEPTED}. */
public enum ItemState {
    /** Arrived, with the time of receipt; nothing official has happened. */
    RECEIVED,
    /** An officer examines due form (VCLT art. 77(1)(d)). */
    UNDER_EXAMINATION,
    /** Sent back to the State with what is to be put right. */
    RETURNED_FOR_CORRECTION,
    /** A difference about it was brought to the attention of all (VCLT art. 77(2)). */
    DIFFERENCE_REFERRED,
    /** Accepted by two officers and recorded as an act. */
    ACCEPTED,
    /** Found insufficient by decision of the competent organ; never counted. */
    REJECTED_AS_INSUFFICIENT,
    /** Taken back by the State before acceptance. */
    WITHDRAWN;

    /** Whether nothing more can happen to it. */
    public boolean isFinal() {
        return switch (this) {
            case RECEIVED, UNDER_EXAMINATION, RETURNED_FOR_CORRECTION, DIFFERENCE_REFERRED -> false;
            case ACCEPTED, REJECTED_AS_INSUFFICIENT, WITHDRAWN -> true;
        };
    }
}
