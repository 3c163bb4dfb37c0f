package org.chancery.law.rule;

import java.util.List;

/** Decision of the authority of one State after a review. */
public enum DecisionRule implements Rule {
    /** There is no decision with this outcome. */
    DECISION_MISSING(1),
    /** A joint file ends with the opinion; each State decides in its own review. */
    JOINT_FILE_ENDS_WITH_OPINION(1),
    /** In this body no other authority decides: the opinion is the decision. */
    OPINION_IS_DECISION(1),
    /** Whoever decides has written an answer of the review. */
    DECIDER_WROTE_ANSWER(1),
    /** Whoever decides has voted on the opinion. */
    DECIDER_VOTED(1),
    /** The decision departs from the opinion and gives no reasons. */
    DEPARTS_WITHOUT_REASONS(1),
    /** The decision departs from the opinion: {why} */
    DEPARTS_WITH_REASONS(1, "why"),
    /** The answer to {question} is that it is prohibited in all circumstances. */
    APPROVES_WHAT_IS_PROHIBITED(1, "question"),
    /** The answer to {question} is that it is prohibited in some circumstances; approval needs a condition that names the question. */
    CONDITION_FOR_ANSWER_MISSING(1, "question"),
    /** The answer to {question} cannot be determined; approval needs a condition with a day of review that names the question. */
    REVIEW_DATE_FOR_ANSWER_MISSING(1, "question"),
    /** What is no weapon, means or method of warfare is not approved. */
    APPROVES_WHAT_IS_OUT_OF_SCOPE(1),
    /** An approval with conditions has one condition at least. */
    CONDITIONS_MISSING(1),
    /** The condition {cited} has no owner. */
    CONDITION_WITHOUT_OWNER(1, "cited"),
    /** The approval is a determination of {state} and no endorsement by the organisation. */
    APPROVAL_IS_NATIONAL(1, "state");

    private final int version;
    private final List<String> carries;

    DecisionRule(int version, String... carries) {
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
