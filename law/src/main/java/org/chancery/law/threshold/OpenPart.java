package org.chancery.law.threshold;

import org.chancery.law.instrument.LocalizedText;

/** A part that cannot be computed from the acts held. */
public record OpenPart(LocalizedText why) implements Part {
    @Override
    public void instrument(Tally tally, int state, int line, int sign) {}

    @Override
    public void signature(Tally tally, int state) {}

    @Override
    public boolean fulfilled(Tally tally) {
        return false;
    }

    @Override
    public boolean computable() {
        return false;
    }
}
