package org.chancery.law.rule;

import java.util.List;

/** Which prohibitions bind a State. */
public enum ProhibitionRule implements Rule {
    /** {state} is bound by {agreement}: {prohibition}. */
    PROHIBITION_BINDS(1, "state", "prohibition", "agreement"),
    /** {state} is bound by {agreement}, with a reservation: {prohibition}. */
    PROHIBITION_BINDS_WITH_RESERVATION(1, "state", "prohibition", "agreement"),
    /** {state} applies {agreement} provisionally: {prohibition}. */
    PROHIBITION_BINDS_PROVISIONALLY(1, "state", "prohibition", "agreement"),
    /** {state} has consented to {agreement}, which is not yet in force for it: {prohibition}. */
    PROHIBITION_WILL_BIND(1, "state", "prohibition", "agreement"),
    /** {state} is not bound by {agreement}: {prohibition}. */
    PROHIBITION_DOES_NOT_BIND(1, "state", "prohibition", "agreement"),
    /** Whether {state} is bound by {agreement} is not known: {prohibition}. */
    PROHIBITION_NOT_KNOWN(1, "state", "prohibition", "agreement"),
    /** A political commitment and not law, {instrument}: {prohibition}. */
    PROHIBITION_POLITICAL(1, "prohibition", "instrument"),
    /** {state} accepts rule {custom} of custom: {prohibition}. */
    CUSTOM_ACCEPTED(1, "state", "prohibition", "custom"),
    /** Rule {custom} of custom holds for all States; {state} has not stated a position: {prohibition}. */
    CUSTOM_WITHOUT_POSITION(1, "state", "prohibition", "custom"),
    /** {state} contests rule {custom} of custom: {prohibition}. */
    CUSTOM_CONTESTED(1, "state", "prohibition", "custom"),
    /** Position of {state}, stated on {date}: {position}. Source: {source} */
    STATE_ON_CUSTOM(1, "state", "date", "position", "source"),
    /** On {date} {state} stated that it is bound. Source: {source} */
    STATE_SAYS_BOUND(1, "state", "date", "source"),
    /** On {date} {state} stated that it is not bound. Source: {source} */
    STATE_SAYS_NOT_BOUND(1, "state", "date", "source"),
    /** A reservation of {state} touches {articles}. */
    RESERVATION_TOUCHES(1, "state", "articles"),
    /** A reservation of {state} does not say which articles it touches. */
    RESERVATION_MAY_TOUCH(1, "state");

    private final int version;
    private final List<String> carries;

    ProhibitionRule(int version, String... carries) {
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
