package org.chancery.law.status;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chancery.law.act.ActId;
import org.chancery.law.instrument.AgreementId;
import org.chancery.law.instrument.StateCode;

/**
 * One part of a condition for entry into force.
 *
 * @param kind what is counted
 * @param alternative number of the alternative that the part belongs to, from 1, where the clause says "or"; else 0
 * @param needed instruments needed; empty for a share
 * @param reached instruments counted
 * @param neededPercent share needed, for a share
 * @param reachedPercent share reached, for a share
 * @param partiesTo for a fraction of the parties to another agreement, that agreement and how many parties it has
 * @param fulfilled whether this part is fulfilled
 * @param counted the instruments counted, in the order in which they were
 * @param missing who is still missing from a named group, by code; empty where anyone may count
 */
public record ProgressPart(
        Kind kind,
        int alternative,
        Optional<Integer> needed,
        int reached,
        Optional<BigDecimal> neededPercent,
        Optional<BigDecimal> reachedPercent,
        Optional<PartiesTo> partiesTo,
        boolean fulfilled,
        List<CountedInstrument> counted,
        List<StateCode> missing) {
    /** What a part counts. */
    public enum Kind {
        COUNT,
        ALL_OF,
        SHARE,
        FRACTION,
        /** Cannot be computed from the acts held. */
        ONLY_PUBLISHED
    }

    /** The circle of which a fraction is needed: the parties to another agreement. */
    public record PartiesTo(AgreementId agreement, int parties) {}

    public ProgressPart {
        counted = List.copyOf(counted);
        missing = List.copyOf(missing);
    }

    /** An instrument that counted, with the date from which it did. */
    public record CountedInstrument(StateCode state, LocalDate date, ActId act) {}
}
