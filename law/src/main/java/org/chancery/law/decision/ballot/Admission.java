package org.chancery.law.decision.ballot;

import static org.chancery.law.decision.DecisionSteps.code;
import static org.chancery.law.decision.DecisionSteps.number;
import static org.chancery.law.decision.DecisionSteps.state;
import static org.chancery.law.decision.DecisionSteps.states;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.chancery.law.act.ActId;
import org.chancery.law.decision.DecisionSteps;
import org.chancery.law.decision.Roll;
import org.chancery.law.decision.Way;
import org.chancery.law.finding.Reason;
import org.chancery.law.finding.Value;
import org.chancery.law.instrument.StateCode;
import org.chancery.law.rule.Rule;
import org.chancery.law.rule.VoteRefusalRule;

/** Whether an act can take effect in a ballot as it stands. */
final class Admission {
    private final Story story;

    Admission(Story story) {
        this.story = story;
    }

    /** Why the act has no effect; empty if it has. */
    Optional<Reason> refusal(BallotAct act) {
        Instant at = act.stamp().effective();
        boolean running = story.opened != null;
        return switch (act) {
            case BallotAct.Opened _ -> running ? no(act, VoteRefusalRule.BALLOT_OPENED_TWICE) : Optional.empty();
            case BallotAct.Attendance _ -> Optional.empty();
            case BallotAct _ when !running -> no(act, VoteRefusalRule.BALLOT_NOT_OPEN_YET, at(at));
            case BallotAct.ProxyGiven proxy -> proxy(proxy);
            case BallotAct.ProxyRevoked _, BallotAct.Closed _ -> ifOpen(act);
            case BallotAct.PositionCast cast -> cast(cast);
            case BallotAct.Resumed _ -> resumed(act, at);
            case BallotAct.CastingVote _ -> {
                boolean due = story.running().closed != null
                        && story.running().casting == null
                        && story.outcome().finding().conclusion().rule()
                                == org.chancery.law.rule.BallotRule.BALLOT_AWAITS_CASTING_VOTE;
                yield due ? Optional.empty() : no(act, VoteRefusalRule.CASTING_VOTE_NOT_DUE);
            }
            case BallotAct.TellersReported report -> tellers(report);
        };
    }

    private Optional<Reason> ifOpen(BallotAct act) {
        Instant closed = story.running().closed;
        return closed == null ? Optional.empty() : no(act, VoteRefusalRule.BALLOT_ALREADY_CLOSED, at(closed));
    }

    private Optional<Reason> proxy(BallotAct.ProxyGiven act) {
        var closed = ifOpen(act);
        if (closed.isPresent()) {
            return closed;
        }
        var proxies = story.running().rule.proxies();
        long held = story.proxies.entrySet().stream()
                .filter(e -> e.getValue().equals(act.holder()) && !e.getKey().equals(act.state()))
                .count();
        Roll roll = story.organ.rollAt(act.stamp().effective(), story.knownAt);
        if (!proxies.allowed()) {
            return no(act, VoteRefusalRule.PROXY_NOT_ALLOWED, state(act.state()));
        }
        if (!roll.members().contains(act.holder()) || act.holder().equals(act.state())) {
            return no(
                    act,
                    VoteRefusalRule.VOTE_OF_NON_MEMBER,
                    state(act.holder()),
                    at(act.stamp().effective()));
        }
        return held < proxies.mostPerHolder()
                ? Optional.empty()
                : no(act, VoteRefusalRule.PROXY_HOLDER_FULL, state(act.holder()), number(proxies.mostPerHolder()));
    }

    private Optional<Reason> cast(BallotAct.PositionCast act) {
        Round round = story.running();
        StateCode state = act.state();
        Instant at = act.stamp().effective();
        if (round.closed != null) {
            return no(act, VoteRefusalRule.VOTE_AFTER_CLOSE, state(state), at(at), at(round.closed));
        }
        if (round.rule.secret()) {
            return no(act, VoteRefusalRule.VOTE_NOT_ON_PAPER, state(state));
        }
        if (!act.mandate().holds(at)) {
            return no(act, VoteRefusalRule.VOTE_MANDATE_OVER, state(state), at(at));
        }
        Roll roll = story.organ.rollAt(at, story.knownAt);
        if (!roll.members().contains(state)) {
            return no(act, VoteRefusalRule.VOTE_OF_NON_MEMBER, state(state), at(at));
        }
        if (act.holder().isPresent() && !act.holder().equals(Optional.ofNullable(story.proxies.get(state)))) {
            return no(
                    act,
                    VoteRefusalRule.VOTE_WITHOUT_PROXY,
                    state(state),
                    state(act.holder().get()));
        }
        boolean objects = round.rule.way() instanceof Way.Consensus;
        if (!objects && !story.isPresent(act)) {
            return no(act, VoteRefusalRule.VOTE_OF_ABSENT, state(state), at(at));
        }
        Roll.Bar bar = roll.withoutVote().get(state);
        if (bar != null && !objects) {
            return no(act, VoteRefusalRule.VOTE_WITHOUT_RIGHT, List.of(bar.act()), state(state), code(bar.cause()));
        }
        return Optional.empty();
    }

    private Optional<Reason> resumed(BallotAct act, Instant at) {
        if (story.running().closed == null || story.outcome().deferredUntil().isEmpty()) {
            return no(act, VoteRefusalRule.RESUMED_WITHOUT_DEFERRAL);
        }
        Instant until = story.outcome().deferredUntil().get();
        return at.isBefore(until) ? no(act, VoteRefusalRule.RESUMED_TOO_EARLY, at(at), at(until)) : Optional.empty();
    }

    private Optional<Reason> tellers(BallotAct.TellersReported report) {
        Round round = story.running();
        if (round.closed == null || !round.rule.secret() || round.tellers != null) {
            return no(report, VoteRefusalRule.TELLERS_NOT_ASKED);
        }
        if (report.papers() != report.voters().size()) {
            return no(
                    report,
                    VoteRefusalRule.TELLERS_DO_NOT_ADD_UP,
                    number(report.voters().size()),
                    number(report.papers()));
        }
        var others = new TreeSet<>(report.voters());
        others.removeAll(story.organ.rollAt(round.closed, story.knownAt).entitled());
        return others.isEmpty()
                ? Optional.empty()
                : no(report, VoteRefusalRule.TELLERS_VOTER_WITHOUT_RIGHT, states(others));
    }

    private Value at(Instant at) {
        return DecisionSteps.at(at, story.organ.rules().zone());
    }

    private Optional<Reason> no(BallotAct act, Rule rule, Value... values) {
        return no(act, rule, List.of(), values);
    }

    private Optional<Reason> no(BallotAct act, Rule rule, List<ActId> further, Value... values) {
        var acts = new java.util.ArrayList<>(List.of(act.stamp().id()));
        acts.addAll(further);
        var basis = story.round == null
                ? DecisionSteps.record()
                : story.organ.rules().basis(story.round.rule.article());
        return Optional.of(Reason.of(rule, basis, acts, values));
    }
}
