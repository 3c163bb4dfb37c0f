package org.chancery.law.threshold;

/** A part of a condition, compiled for one roll: told of each instrument and signature, it says whether it is fulfilled. */
public sealed interface Part
        permits CountPart, AllOfPart, SharePart, FractionPart, PartiesPart, AndPart, OrPart, OpenPart {
    /** An instrument now stands. {@code sign} is 1, or -1 when it stands no longer. */
    void instrument(Tally tally, int state, int line, int sign);

    /** The State has signed. */
    void signature(Tally tally, int state);

    boolean fulfilled(Tally tally);

    /** Whether the acts held can tell at all. */
    boolean computable();
}
