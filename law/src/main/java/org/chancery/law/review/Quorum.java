package org.chancery.law.review;

/**
 * How many have to take part.
 *
 * @param chair whether the chair has to be among them
 * @param othersNumerator of the fraction of the other voting members that has to be present, at least
 * @param othersDenominator of that fraction
 */
public record Quorum(boolean chair, int othersNumerator, int othersDenominator) {
    public Quorum {
        if (othersNumerator < 0 || othersDenominator < 1 || othersNumerator > othersDenominator) {
            throw new IllegalArgumentException(
                    "a quorum is a fraction from 0 to 1, not " + othersNumerator + "/" + othersDenominator);
        }
    }

    /** Whether so many of all other members are enough. */
    boolean isReached(boolean chairPresent, long present, long all) {
        return (!chair || chairPresent) && present * othersDenominator >= all * othersNumerator;
    }
}
