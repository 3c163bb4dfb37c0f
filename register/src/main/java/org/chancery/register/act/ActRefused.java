package org.chancery.register.act;

/** The precondition of a command did not hold; nothing was recorded. */
public final class ActRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Refusal refusal;

    public ActRefused(Refusal refusal) {
        super(refusal.code() + " " + refusal.values());
        this.refusal = refusal;
    }

    /** The reason. */
    public Refusal refusal() {
        return refusal;
    }
}
