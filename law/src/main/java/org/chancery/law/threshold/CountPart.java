package org.chancery.law.threshold;

import org.chancery.law.instrument.Condition;

/** At least n counted instruments. */
public record CountPart(int slot, int needed, Members members, boolean ofSignatories, Condition condition)
        implements Part {
    @Override
    public void instrument(Tally tally, int state, int line, int sign) {
        if (members.counts(state, line) && (!ofSignatories || tally.signed(state))) {
            tally.add(slot, sign);
        }
    }

    @Override
    public void signature(Tally tally, int state) {
        int line = tally.standing(state);
        if (ofSignatories && line >= 0 && members.counts(state, line)) {
            tally.add(slot, 1);
        }
    }

    @Override
    public boolean fulfilled(Tally tally) {
        return tally.reached(slot) >= needed;
    }

    @Override
    public boolean computable() {
        return needed > 0;
    }
}
