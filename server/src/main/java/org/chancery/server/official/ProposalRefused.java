package org.chancery.server.official;

import org.chancery.register.act.Refusal;

/** A step on the way of an official act that may not be taken. Nothing was done. */
public final class ProposalRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why. */
    public enum Reason {
        /** Whoever proposed may not confirm, in whatever role. */
        SAME_PERSON,
        /** One of the two gave a half of the link that opened the other's account, less than thirty days ago. */
        LINKED,
        /** The mandate or authorisation is that of whoever proposes or confirms the act. */
        BENEFICIARY,
        /** The proposal is older than thirty days, or the mandate in which it was made has ended. */
        LAPSED,
        /** Somebody has decided already. */
        DECIDED,
        /** Only whoever proposed may withdraw or record it alone. */
        NOT_YOURS,
        /** It lets somebody in or opens something to them, which no emergency allows to one person. */
        NEVER_ALONE,
        /** The register has received it and decides at its next tick. */
        WAITS_FOR_TICK,
        /** The register did not take the act, for a reason of its own. */
        REGISTER
    }

    private final Reason reason;
    private final transient java.util.Optional<Refusal> refusal;

    ProposalRefused(Reason reason) {
        super(reason.name());
        this.reason = reason;
        this.refusal = java.util.Optional.empty();
    }

    ProposalRefused(Refusal refusal) {
        super(Reason.REGISTER + ": " + refusal.code());
        this.reason = Reason.REGISTER;
        this.refusal = java.util.Optional.of(refusal);
    }

    /** Why. */
    public Reason reason() {
        return reason;
    }

    /** The register's reason, if it was the register. */
    public java.util.Optional<Refusal> refusal() {
        return refusal;
    }
}
