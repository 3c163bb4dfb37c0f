package org.chancery.law.decision.ballot;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.chancery.law.finding.Finding;
import org.chancery.law.instrument.StateCode;

/**
 * A ballot at an instant as it was known at another.
 *
 * @param positions the one position of each member that counts in this round; none in a secret ballot
 * @param history every position that was received in time, oldest first, of all rounds
 * @param deferredUntil when the ballot may be resumed, where it is deferred
 * @param refused acts without effect, in their order
 */
public record BallotReading(
        BallotState state,
        Finding finding,
        SortedMap<StateCode, Position> positions,
        SortedMap<StateCode, List<BallotAct.PositionCast>> history,
        Optional<Instant> deferredUntil,
        List<Refused> refused) {
    public BallotReading {
        positions = Collections.unmodifiableSortedMap(new TreeMap<>(positions));
        history = Collections.unmodifiableSortedMap(new TreeMap<>(history));
        refused = List.copyOf(refused);
    }
}
