package org.chancery.law.review;

import static org.chancery.law.review.ReviewState.ANALYSIS;
import static org.chancery.law.review.ReviewState.APPROVED;
import static org.chancery.law.review.ReviewState.APPROVED_COND;
import static org.chancery.law.review.ReviewState.CONDITIONS_MET;
import static org.chancery.law.review.ReviewState.DEFERRED;
import static org.chancery.law.review.ReviewState.DRAFT;
import static org.chancery.law.review.ReviewState.EVIDENCE;
import static org.chancery.law.review.ReviewState.OPINION_ADOPTED;
import static org.chancery.law.review.ReviewState.OUT_OF_SCOPE;
import static org.chancery.law.review.ReviewState.PANEL;
import static org.chancery.law.review.ReviewState.REGISTERED;
import static org.chancery.law.review.ReviewState.REJECTED;
import static org.chancery.law.review.ReviewState.REOPENED;
import static org.chancery.law.review.ReviewState.SCOPE_CHECK;
import static org.chancery.law.review.ReviewState.WITHDRAWN;

import java.util.Set;

/** What can be done to a review: a closed table of the states from which each step leads and the one to which it leads. */
public enum Step {
    REGISTER(REGISTERED, DRAFT),
    /** The scope of a re-opened review is checked again where it had been found out of scope. */
    CHECK_SCOPE(SCOPE_CHECK, REGISTERED, REOPENED),
    FIND_OUT_OF_SCOPE(OUT_OF_SCOPE, SCOPE_CHECK),
    FIND_IN_SCOPE(EVIDENCE, SCOPE_CHECK),
    ANALYSE(ANALYSIS, EVIDENCE),
    CONVENE_PANEL(PANEL, ANALYSIS),
    ASK_FOR_EVIDENCE(EVIDENCE, ANALYSIS, PANEL),
    ADOPT_OPINION(OPINION_ADOPTED, PANEL),
    APPROVE(APPROVED, OPINION_ADOPTED),
    APPROVE_WITH_CONDITIONS(APPROVED_COND, OPINION_ADOPTED),
    REJECT(REJECTED, OPINION_ADOPTED),
    DEFER(DEFERRED, OPINION_ADOPTED),
    RESUME(EVIDENCE, DEFERRED),
    CONFIRM_CONDITIONS(CONDITIONS_MET, APPROVED_COND),
    CLOSE_CONDITIONS(APPROVED, CONDITIONS_MET),
    REOPEN(REOPENED, APPROVED, APPROVED_COND, OUT_OF_SCOPE, REJECTED),
    TAKE_UP(EVIDENCE, REOPENED),
    WITHDRAW(
            WITHDRAWN,
            DRAFT,
            REGISTERED,
            SCOPE_CHECK,
            EVIDENCE,
            ANALYSIS,
            PANEL,
            OPINION_ADOPTED,
            APPROVED_COND,
            DEFERRED,
            CONDITIONS_MET,
            REOPENED);

    private final ReviewState to;
    private final Set<ReviewState> from;

    Step(ReviewState to, ReviewState... from) {
        this.to = to;
        this.from = Set.of(from);
    }

    public ReviewState to() {
        return to;
    }

    public boolean leadsFrom(ReviewState state) {
        return from.contains(state);
    }

    /** Whether the step is the decision of an authority. */
    public boolean isDecision() {
        return from.contains(OPINION_ADOPTED) && this != WITHDRAW;
    }
}
