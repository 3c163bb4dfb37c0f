package org.chancery.law.decision;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.chancery.law.instrument.StateCode;

/** What changes who belongs to an organ and who may vote in it. Membership and votes are read as at the close of a ballot. */
public sealed interface MemberAct {

    Stamp stamp();

    StateCode state();

    record Joined(Stamp stamp, StateCode state) implements MemberAct {}

    record Left(Stamp stamp, StateCode state) implements MemberAct {}

    /** The member may not vote from now on. It stays a member. */
    record VoteWithdrawn(Stamp stamp, StateCode state, Cause cause) implements MemberAct {}

    /** The member may vote again as far as this cause goes, for example because the organ allowed it. */
    record VoteRestored(Stamp stamp, StateCode state, Cause cause) implements MemberAct {}

    /** The member's weight in a table, valid from the day on, in the zone of the organ's rules. */
    record WeightSet(Stamp stamp, StateCode state, String table, BigDecimal weight, LocalDate from)
            implements MemberAct {
        public WeightSet {
            if (weight.signum() < 0) {
                throw new IllegalArgumentException("the weight of " + state + " cannot be negative: " + weight);
            }
        }
    }

    /** Why a member may not vote. */
    enum Cause {
        SUSPENDED,
        ARREARS,
        CREDENTIALS_NOT_ACCEPTED,
        /** The decision is about the member itself; with consensus this is "consensus minus one". */
        CONCERNED
    }
}
