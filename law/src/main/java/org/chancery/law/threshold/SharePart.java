package org.chancery.law.threshold;

import java.math.BigDecimal;
import org.chancery.law.instrument.Condition;

/**
 * Members whose weights together reach a share of all weights. Weights are whole numbers of the smallest unit in the table, so that sums are
 * exact.
 *
 * @param weights by state of the roll
 * @param needed the sum that is needed
 * @param total the sum of the whole table
 */
public record SharePart(
        int slot, long[] weights, long needed, long total, BigDecimal percent, Members members, Condition condition)
        implements Part {
    @Override
    public void instrument(Tally tally, int state, int line, int sign) {
        if (members.counts(state, line)) {
            tally.add(slot, sign * weights[state]);
        }
    }

    @Override
    public void signature(Tally tally, int state) {}

    @Override
    public boolean fulfilled(Tally tally) {
        return tally.reached(slot) >= needed;
    }

    @Override
    public boolean computable() {
        return total > 0;
    }
}
