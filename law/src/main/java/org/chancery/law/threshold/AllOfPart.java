package org.chancery.law.threshold;

import java.util.Set;
import org.chancery.law.instrument.Condition;
import org.chancery.law.instrument.StateCode;

/** An instrument of every member of a named group, or of every signatory. */
public record AllOfPart(int slot, boolean ofSignatories, Set<StateCode> named, Members members, Condition condition)
        implements Part {
    @Override
    public void instrument(Tally tally, int state, int line, int sign) {
        if (members.counts(state, line) && (!ofSignatories || tally.signed(state))) {
            tally.add(slot, sign);
        }
    }

    @Override
    public void signature(Tally tally, int state) {
        if (ofSignatories && members.includes(state)) {
            tally.require(slot, 1);
            int line = tally.standing(state);
            if (line >= 0 && members.counts(state, line)) {
                tally.add(slot, 1);
            }
        }
    }

    @Override
    public boolean fulfilled(Tally tally) {
        long needed = needed(tally);
        return needed > 0 && tally.reached(slot) >= needed;
    }

    /** How many instruments are needed: the named States, or those that have signed so far. */
    public long needed(Tally tally) {
        return ofSignatories ? tally.required(slot) : named.size();
    }

    @Override
    public boolean computable() {
        return ofSignatories || !named.isEmpty();
    }
}
