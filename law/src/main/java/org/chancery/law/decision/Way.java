package org.chancery.law.decision;

import java.util.Optional;

/** How positions become a result. Simple, qualified, weighted votes and unanimity are majorities of different shares. */
public sealed interface Way {

    /** Adopted if nobody who may object does. */
    record Consensus(Blockers blockers) implements Way {}

    /** Adopted unless everybody who may object does. */
    record ReverseConsensus(Blockers blockers) implements Way {}

    /**
     * Adopted if the votes in favour reach the share of the base.
     *
     * @param weights name of the table of weights; empty where each member has one vote
     */
    record Majority(Share share, Base base, Optional<String> weights, Tie tie) implements Way {
        public Majority {
            boolean simple = share.equals(Share.MAJORITY) && base == Base.PRESENT_AND_VOTING && weights.isEmpty();
            if (tie == Tie.CHAIR_DECIDES && !simple) {
                throw new IllegalArgumentException(
                        "a casting vote belongs to a majority of those present and voting, each with one vote");
            }
        }

        public static Majority of(Share share, Base base) {
            return new Majority(share, base, Optional.empty(), Tie.FAILS);
        }

        public static Majority weighted(Share share, Base base, String weights) {
            return new Majority(share, base, Optional.of(weights), Tie.FAILS);
        }
    }

    /** Of whom the share is taken. Members without a vote belong to none of them. */
    enum Base {
        MEMBERS,
        PRESENT,
        PRESENT_AND_VOTING
    }

    /** Whose objection stops a consensus. */
    enum Blockers {
        /** Any member entitled to vote, present or not. */
        ANY_MEMBER,
        /** A member present and taking part (CIS IPA, Rules of Procedure, art. 14). */
        PRESENT
    }

    /** What equal numbers for and against mean. */
    enum Tie {
        FAILS,
        CHAIR_DECIDES
    }
}
