package org.chancery.law.decision;

import java.util.Optional;
import org.chancery.law.instrument.Article;

/**
 * One rule of an organ on taking decisions, as data.
 *
 * @param name by which a ballot names the rule
 * @param article where it stands in the rules of procedure
 * @param supportNeeded positions in favour without which nothing is adopted; 0 where the absence of objection is enough
 * @param secret votes are cast on paper; only the tellers' result is recorded
 * @param withoutVoteMayObject whether members that may not vote can stop a consensus or break a silence
 * @param fallback what follows where there is no consensus
 */
public record VotingRule(
        String name,
        Optional<Article> article,
        Way way,
        Optional<Quorum> quorum,
        Proxies proxies,
        int supportNeeded,
        boolean secret,
        boolean withoutVoteMayObject,
        Optional<Fallback> fallback) {

    public VotingRule {
        if (secret && !(way instanceof Way.Majority m && m.weights().isEmpty())) {
            throw new IllegalArgumentException(name + ": a secret ballot is a majority with one vote for each member");
        }
        if (secret && proxies.allowed()) {
            throw new IllegalArgumentException(name + ": a secret ballot takes no proxies");
        }
        if (fallback.isPresent() && !(way instanceof Way.Consensus)) {
            throw new IllegalArgumentException(name + ": only a consensus that was not found is followed by a vote");
        }
        if (supportNeeded < 0) {
            throw new IllegalArgumentException(name + ": the support needed cannot be negative");
        }
    }

    /** An open vote with no quorum, proxies or fallback, in which one position in favour is needed. */
    public static VotingRule of(String name, Way way) {
        return new VotingRule(
                name, Optional.empty(), way, Optional.empty(), Proxies.NOT_ALLOWED, 1, false, false, Optional.empty());
    }

    public VotingRule in(Article its) {
        return new VotingRule(
                name, Optional.of(its), way, quorum, proxies, supportNeeded, secret, withoutVoteMayObject, fallback);
    }

    public VotingRule with(Quorum its) {
        return new VotingRule(
                name, article, way, Optional.of(its), proxies, supportNeeded, secret, withoutVoteMayObject, fallback);
    }

    public VotingRule with(Proxies its) {
        return new VotingRule(name, article, way, quorum, its, supportNeeded, secret, withoutVoteMayObject, fallback);
    }

    public VotingRule with(Fallback its) {
        return new VotingRule(
                name, article, way, quorum, proxies, supportNeeded, secret, withoutVoteMayObject, Optional.of(its));
    }

    public VotingRule supportedBy(int needed) {
        return new VotingRule(name, article, way, quorum, proxies, needed, secret, withoutVoteMayObject, fallback);
    }

    public VotingRule inSecret() {
        return new VotingRule(name, article, way, quorum, proxies, supportNeeded, true, withoutVoteMayObject, fallback);
    }
}
