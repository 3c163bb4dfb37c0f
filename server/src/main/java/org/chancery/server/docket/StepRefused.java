package org.chancery.server.docket;

/** The step cannot be taken. Nothing was done; {@link #text} is the key of the text that says why and what would be right. */
public final class StepRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why. */
    public enum Why {
        NOT_FROM_HERE,
        CHANGED_MEANWHILE,
        PROPOSAL_OPEN,
        REASON_MISSING,
        DECISION_MISSING,
        RECEIPT_NOT_CONFIRMED,
        SAME_PERSON,
        TWO_CLAIMANTS,
        NOT_HELD,
        RECORD_CONTRADICTED,
        FIELDS_WRONG,
        OBJECTED,
        /** Under a label it cannot become public by acceptance or referral. */
        LABELLED,
        PAPER_QUOTA,
        NO_CERTIFICATE,
        DRAFT_QUOTA
    }

    private final Why why;

    /** A refusal. */
    public StepRefused(Why why) {
        super(why.name());
        this.why = why;
    }

    /** Why. */
    public Why why() {
        return why;
    }

    /** Key of its text. */
    public String text() {
        return "docket.refused." + why;
    }
}
