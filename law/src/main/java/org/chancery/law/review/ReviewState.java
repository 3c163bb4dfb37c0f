package org.chancery.law.review;

/** Where a review stands (domain reference 01, section 6). Nothing is ever deleted; a closed review stays readable. */
public enum ReviewState {
    DRAFT(false),
    REGISTERED(false),
    SCOPE_CHECK(false),
    OUT_OF_SCOPE(true),
    EVIDENCE(false),
    ANALYSIS(false),
    PANEL(false),
    OPINION_ADOPTED(false),
    APPROVED(true),
    APPROVED_COND(false),
    REJECTED(true),
    DEFERRED(false),
    CONDITIONS_MET(false),
    REOPENED(false),
    WITHDRAWN(true);

    private final boolean closed;

    ReviewState(boolean closed) {
        this.closed = closed;
    }

    public boolean isClosed() {
        return closed;
    }

    /** Whether an authority has decided, so that new law can make the review a candidate for re-opening. */
    public boolean isDecided() {
        return switch (this) {
            case APPROVED, APPROVED_COND, REJECTED, DEFERRED, CONDITIONS_MET -> true;
            case DRAFT,
                    REGISTERED,
                    SCOPE_CHECK,
                    OUT_OF_SCOPE,
                    EVIDENCE,
                    ANALYSIS,
                    PANEL,
                    OPINION_ADOPTED,
                    REOPENED,
                    WITHDRAWN -> false;
        };
    }
}
