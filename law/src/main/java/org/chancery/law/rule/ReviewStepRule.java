package org.chancery.law.rule;

import java.util.List;

/** Steps of a review, allowed or refused. */
public enum ReviewStepRule implements Rule {
    /** This step may be taken: {step}. */
    REVIEW_STEP_ALLOWED(1, "step"),
    /** This step may not be taken: {step}. */
    REVIEW_STEP_REFUSED(1, "step"),
    /** The step does not lead from here: {stage}. */
    STEP_NOT_FROM_HERE(1, "stage"),
    /** In this body a review is not started so: {starter}. */
    STARTER_NOT_ENTITLED(1, "starter"),
    /** The answer to Q0 has to be: {answer}. */
    SCOPE_ANSWER_MISSING(1, "answer"),
    /** A condition has not been verified: {why} */
    CONDITION_NOT_VERIFIED(1, "why"),
    /** A limit on use stays in force: {why} */
    USE_LIMIT_STAYS(1, "why"),
    /** What the review is re-opened for has to be named. */
    TRIGGER_MISSING(1),
    /** A reason has to be given. */
    STEP_REASON_MISSING(1);

    private final int version;
    private final List<String> carries;

    ReviewStepRule(int version, String... carries) {
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
