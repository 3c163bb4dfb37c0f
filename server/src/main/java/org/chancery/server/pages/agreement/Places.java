package org.chancery.server.pages.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.law.status.ProgressPart;
import org.chancery.law.status.ProgressPart.CountedInstrument;

/**
 * A threshold as places to be filled.
 *
 * @param filled the instruments that fill a place, in their order
 * @param open how many places are open
 * @param more instruments on the day of the threshold beyond the last place
 */
public record Places(ProgressPart part, List<CountedInstrument> filled, int open, List<CountedInstrument> more) {
    /** The places of one part of a condition; empty where it does not count instruments. */
    public static Optional<Places> of(ProgressPart part) {
        if (part.needed().isEmpty() || part.kind() == ProgressPart.Kind.ONLY_PUBLISHED) {
            return Optional.empty();
        }
        int needed = part.needed().get();
        List<CountedInstrument> counted = part.counted();
        int seats = Math.min(needed, counted.size());
        var more = new ArrayList<CountedInstrument>();
        if (counted.size() > needed && needed > 0) {
            var day = counted.get(needed - 1).date();
            counted.stream().skip(needed).filter(c -> c.date().equals(day)).forEach(more::add);
        }
        return Optional.of(new Places(part, counted.subList(0, seats), needed - seats, more));
    }
}
