package org.chancery.law.prohibition;

/** Whether a source of a rule holds for a State on a day. */
public enum Hold {
    /** The treaty is in force for it, or it says that it is bound. */
    BINDS,
    /** The treaty is in force for it, with a reservation that touches these provisions or does not say which it touches. */
    BINDS_WITH_RESERVATION,
    /** It applies the treaty provisionally. */
    BINDS_PROVISIONALLY,
    /** A rule of custom on which it has not taken a position that contests it. */
    CUSTOM,
    /** A rule of custom that it contests. */
    CUSTOM_CONTESTED,
    /** It has consented; the treaty is not yet in force for it. */
    WILL_BIND,
    /** A norm that is not law. */
    POLITICAL,
    NOT_BOUND,
    /** Participation is not held: never the same as not bound. */
    NOT_KNOWN;

    /** Whether the State has to observe it as law on the day. */
    public boolean isLaw() {
        return switch (this) {
            case BINDS, BINDS_WITH_RESERVATION, BINDS_PROVISIONALLY, CUSTOM -> true;
            case CUSTOM_CONTESTED, WILL_BIND, POLITICAL, NOT_BOUND, NOT_KNOWN -> false;
        };
    }
}
