package org.chancery.law.decision.ballot;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.chancery.law.decision.Organ;
import org.chancery.law.decision.VotingRule;
import org.chancery.law.instrument.StateCode;
import org.jspecify.annotations.Nullable;

/** A ballot as the acts tell it, one act after the other. */
final class Story {
    final Organ organ;
    /** When the question is asked from; acts recorded later are not known. */
    final Instant knownAt;

    final Set<StateCode> attending = new TreeSet<>();
    final Map<StateCode, StateCode> proxies = new TreeMap<>();
    final Map<StateCode, List<BallotAct.PositionCast>> history = new TreeMap<>();
    final List<Refused> refused = new ArrayList<>();
    BallotAct.@Nullable Opened opened;

    @Nullable
    Round round;

    Story(Organ organ, Instant knownAt) {
        this.organ = organ;
        this.knownAt = knownAt;
    }

    /** Takes the act in, or notes why it has no effect. */
    void tell(BallotAct act) {
        var refusal = new Admission(this).refusal(act);
        if (refusal.isPresent()) {
            refused.add(new Refused(act, refusal.get()));
        } else {
            apply(act);
        }
    }

    private void apply(BallotAct act) {
        switch (act) {
            case BallotAct.Opened opening -> {
                opened = opening;
                round = new Round(
                        organ.rules().rule(opening.rule()), opening.stamp().effective());
            }
            case BallotAct.Attendance attendance -> {
                if (attendance.present()) {
                    attending.add(attendance.state());
                } else {
                    attending.remove(attendance.state());
                }
            }
            case BallotAct.ProxyGiven proxy -> proxies.put(proxy.state(), proxy.holder());
            case BallotAct.ProxyRevoked proxy -> proxies.remove(proxy.state());
            case BallotAct.PositionCast cast -> {
                history.computeIfAbsent(cast.state(), state -> new ArrayList<>())
                        .add(cast);
                running().positions.put(cast.state(), new Round.Heard(cast, isPresent(cast)));
            }
            case BallotAct.Closed closing -> running().close(closing, attending);
            case BallotAct.Resumed resumed -> {
                VotingRule next = running().rule.fallback().orElseThrow().rule();
                round = new Round(next, resumed.stamp().effective());
            }
            case BallotAct.CastingVote vote -> running().casting = vote;
            case BallotAct.TellersReported report -> running().tellers = report;
        }
    }

    boolean isPresent(BallotAct.PositionCast cast) {
        return inWriting() || attending.contains(cast.holder().orElse(cast.state()));
    }

    boolean inWriting() {
        return opened != null && opened.form() == BallotAct.Form.IN_WRITING;
    }

    Round running() {
        return java.util.Objects.requireNonNull(round);
    }

    /** What the closed round gave. */
    Outcome outcome() {
        return new Count(this).outcome();
    }
}
