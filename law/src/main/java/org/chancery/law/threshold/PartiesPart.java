package org.chancery.law.threshold;

import org.chancery.law.instrument.Condition;
import org.chancery.law.instrument.Group;

/**
 * A fraction of the parties to another agreement, whose number changes while instruments are deposited.
 *
 * @param held whether the participation in the other agreement is held, without which nobody can tell
 */
public record PartiesPart(int slot, Members members, Condition.Fraction condition, Group.PartiesTo group, boolean held)
        implements Part {
    @Override
    public void instrument(Tally tally, int state, int line, int sign) {
        if (members.counts(state, line) && tally.party(slot, state)) {
            tally.add(slot, sign);
        }
    }

    @Override
    public void signature(Tally tally, int state) {}

    /** A State became a party to the other agreement. {@code sign} is -1 when it ceased to be one; {@code state} -1 for one without acts here. */
    void party(Tally tally, int state, int sign) {
        tally.require(slot, sign);
        if (state < 0) {
            return;
        }
        tally.party(slot, state, sign > 0);
        int line = tally.standing(state);
        if (line >= 0 && members.counts(state, line)) {
            tally.add(slot, sign);
        }
    }

    /** Whether the instrument on the State's line is one of a party to the other agreement. */
    public boolean counts(Tally tally, int state, int line) {
        return members.counts(state, line) && tally.party(slot, state);
    }

    /** How many parties the other agreement has. */
    public int parties(Tally tally) {
        return (int) tally.required(slot);
    }

    /** The number of instruments needed. */
    public int needed(Tally tally) {
        return condition.neededOf(parties(tally));
    }

    @Override
    public boolean fulfilled(Tally tally) {
        return parties(tally) > 0 && tally.reached(slot) >= needed(tally);
    }

    @Override
    public boolean computable() {
        return held;
    }
}
