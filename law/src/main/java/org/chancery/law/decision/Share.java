package org.chancery.law.decision;

import java.math.BigDecimal;

/** A part of a whole that votes or presence have to reach: more than 1/2, at least 2/3, all. */
public record Share(int numerator, int denominator, Boundary boundary) {

    /** Whether the share itself is enough. */
    public enum Boundary {
        MORE_THAN,
        AT_LEAST
    }

    /** More than half. */
    public static final Share MAJORITY = new Share(1, 2, Boundary.MORE_THAN);
    /** At least two thirds. */
    public static final Share TWO_THIRDS = new Share(2, 3, Boundary.AT_LEAST);
    /** All. */
    public static final Share ALL = new Share(1, 1, Boundary.AT_LEAST);

    public Share {
        if (numerator < 1 || denominator < numerator || denominator > 1000) {
            throw new IllegalArgumentException("a share lies above 0 and up to 1: " + numerator + "/" + denominator);
        }
        if (numerator == denominator && boundary == Boundary.MORE_THAN) {
            throw new IllegalArgumentException("more than all can never be reached");
        }
    }

    /** The smallest number that reaches the share of a whole of so many. */
    public int neededOf(int whole) {
        long parts = (long) numerator * whole;
        return (int)
                switch (boundary) {
                    case MORE_THAN -> parts / denominator + 1;
                    case AT_LEAST -> Math.ceilDiv(parts, (long) denominator);
                };
    }

    /** Whether the weight reaches the share of the total, exactly. */
    public boolean isReached(BigDecimal weight, BigDecimal total) {
        int order = weight.multiply(BigDecimal.valueOf(denominator))
                .compareTo(total.multiply(BigDecimal.valueOf(numerator)));
        return boundary == Boundary.MORE_THAN ? order > 0 : order >= 0;
    }
}
