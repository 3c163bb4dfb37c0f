package org.chancery.law.rule;

import java.util.List;

/** Steps of a scope test, allowed or refused. */
public enum ScopeStepRule implements Rule {
    /** This step of the scope test may be taken. */
    SCOPE_STEP_ALLOWED(1),
    /** This step of the scope test may not be taken. */
    SCOPE_STEP_REFUSED(1),
    /** A reason has to be given. */
    SCOPE_REASON_MISSING(1),
    /** The file holds a step later than {date}. */
    SCOPE_STEP_BACKDATED(1, "date"),
    /** {state} is not a Party to the agreement. */
    SCOPE_NOT_A_PARTY(1, "state"),
    /** This question is not asked here: earlier answers do not lead to it. */
    SCOPE_QUESTION_NOT_DUE(1),
    /** One effect at least has to be named, and only those that the definition names. */
    SCOPE_EFFECT_NOT_NAMED(1),
    /** A question is still to be answered first. */
    SCOPE_TEST_NOT_FINISHED(1),
    /** The organ has decided; the decision can be changed by the organ only. */
    SCOPE_ALREADY_DECIDED(1),
    /** No contest of {state} stands that could be withdrawn. */
    SCOPE_NOTHING_TO_WITHDRAW(1, "state");

    private final int version;
    private final List<String> carries;

    ScopeStepRule(int version, String... carries) {
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
