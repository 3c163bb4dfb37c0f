package org.chancery.server.permission;

/** The table does not allow this. Nothing was done. */
public final class AccessRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What is lacking. */
    public enum Lack {
        /** Nobody has signed in. */
        SIGN_IN,
        /** The active role is not among those of the use case. */
        ROLE,
        /** A condition does not hold, or nobody vouched for it. */
        CONDITION,
        /** The person must prove again to be there. */
        STEP_UP
    }

    private final Lack lack;
    private final String useCase;
    private final String condition;

    AccessRefused(Lack lack, String useCase, String condition) {
        super(useCase + " is refused: " + lack + (condition.isEmpty() ? "" : " (" + condition + ")"));
        this.lack = lack;
        this.useCase = useCase;
        this.condition = condition;
    }

    /** What is lacking. */
    public Lack lack() {
        return lack;
    }

    /** The use case that was asked for. */
    public String useCase() {
        return useCase;
    }

    /** The condition that does not hold, or empty. */
    public String condition() {
        return condition;
    }
}
