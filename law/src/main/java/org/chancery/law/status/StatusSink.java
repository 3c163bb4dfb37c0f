package org.chancery.law.status;

/** Receives the statuses of all States in one agreement at a time, from {@link TreatyLaw#statuses}. */
@FunctionalInterface
public interface StatusSink {
    /**
     * One agreement. The arrays are indexed by {@link TreatyLaw#participants()}, are reused for the next agreement and must not be kept.
     *
     * @param agreement index of the agreement in the order of the holdings
     * @param status ordinals of {@link Status}
     * @param inForceSince epoch days, {@link Integer#MIN_VALUE} where there is none
     */
    void agreement(int agreement, byte[] status, int[] inForceSince);
}
