package org.chancery.law.threshold;

import org.chancery.law.instrument.Condition;

/** A fraction of a group of fixed size. {@code base} is 0 where the size of the group is not known. */
public record FractionPart(int slot, int base, Members members, Condition.Fraction condition) implements Part {
    @Override
    public void instrument(Tally tally, int state, int line, int sign) {
        if (members.counts(state, line)) {
            tally.add(slot, sign);
        }
    }

    @Override
    public void signature(Tally tally, int state) {}

    @Override
    public boolean fulfilled(Tally tally) {
        return tally.reached(slot) >= needed();
    }

    /** The number of instruments needed. */
    public int needed() {
        return condition.neededOf(base);
    }

    @Override
    public boolean computable() {
        return base > 0;
    }
}
