package org.chancery.law.rule;

import java.util.List;

/** Why a review has to be looked at again. */
public enum ReopeningRule implements Rule {
    /** What binds the State has changed since {since}; the review applied the law of {applied}. */
    CANDIDATE_NEW_LAW(1, "since", "applied"),
    /** A rule that bound the State no longer does so since {since}; the review applied the law of {applied}. */
    CANDIDATE_LAW_ENDED(1, "since", "applied"),
    /** A condition set {since} as the day on which to look at the review again. */
    CANDIDATE_BY_DATE(1, "trigger", "since"),
    /** Since {since} there is a reason to look at the review again: {trigger}. */
    CANDIDATE_BY_EVENT(1, "trigger", "since");

    private final int version;
    private final List<String> carries;

    ReopeningRule(int version, String... carries) {
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
