package org.chancery.law.threshold;

import java.util.List;

/** All of the parts. */
public record AndPart(List<Part> parts) implements Part {
    @Override
    public void instrument(Tally tally, int state, int line, int sign) {
        for (int i = 0; i < parts.size(); i++) {
            parts.get(i).instrument(tally, state, line, sign);
        }
    }

    @Override
    public void signature(Tally tally, int state) {
        for (int i = 0; i < parts.size(); i++) {
            parts.get(i).signature(tally, state);
        }
    }

    @Override
    public boolean fulfilled(Tally tally) {
        for (int i = 0; i < parts.size(); i++) {
            if (!parts.get(i).fulfilled(tally)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public boolean computable() {
        return !parts.isEmpty() && parts.stream().allMatch(Part::computable);
    }
}
