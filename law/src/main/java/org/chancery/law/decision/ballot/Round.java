package org.chancery.law.decision.ballot;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.chancery.law.act.ActId;
import org.chancery.law.decision.VotingRule;
import org.chancery.law.instrument.StateCode;
import org.jspecify.annotations.Nullable;

/** One vote under one rule: what was cast, and who was there when it closed. */
final class Round {
    final VotingRule rule;
    final Instant from;
    final Map<StateCode, Heard> positions = new TreeMap<>();

    @Nullable
    Instant closed;
    /** The act that closed it. */
    @Nullable
    ActId closing;

    Set<StateCode> present = Set.of();
    BallotAct.@Nullable TellersReported tellers;
    BallotAct.@Nullable CastingVote casting;

    /** A position, and whether the member was there (in person or by proxy) when it was cast. */
    record Heard(BallotAct.PositionCast cast, boolean present) {
        Position position() {
            return cast.position();
        }
    }

    Round(VotingRule rule, Instant from) {
        this.rule = rule;
        this.from = from;
    }

    void close(BallotAct.Closed act, Set<StateCode> attending) {
        closed = act.stamp().effective();
        closing = act.stamp().id();
        present = new TreeSet<>(attending);
    }
}
