package org.chancery.law.decision;

/**
 * How many have to be present for a valid decision.
 *
 * @param base of whom the share is taken, which need not be the base of the vote (CWC art. VIII(16))
 * @param chairBesides the Chair has to be present, and the share is taken of the others
 */
public record Quorum(Share share, Base base, boolean chairBesides) {

    /** Of whom the quorum is taken. */
    public enum Base {
        /** All members, also those that may not vote for the time being. */
        MEMBERS,
        /** Members that may vote. */
        ENTITLED
    }

    public static Quorum of(Share share, Base base) {
        return new Quorum(share, base, false);
    }
}
