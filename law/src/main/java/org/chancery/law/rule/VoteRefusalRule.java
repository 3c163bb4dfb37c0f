package org.chancery.law.rule;

import java.util.List;

/** Why an act has no effect in a ballot. */
public enum VoteRefusalRule implements Rule {
    /** The ballot is already open; an amended text needs a new ballot. */
    BALLOT_OPENED_TWICE(1),
    /** At {at} the ballot was not open. */
    BALLOT_NOT_OPEN_YET(1, "at"),
    /** The ballot was closed at {closed}. */
    BALLOT_ALREADY_CLOSED(1, "closed"),
    /** The position of {state} of {at} came after the close, {closed}: it does not count. */
    VOTE_AFTER_CLOSE(1, "state", "at", "closed"),
    /** {state} was not a member at {at}. */
    VOTE_OF_NON_MEMBER(1, "state", "at"),
    /** {state} may not vote ({cause}). */
    VOTE_WITHOUT_RIGHT(1, "state", "cause"),
    /** The mandate of the delegation of {state} did not hold at {at}. */
    VOTE_MANDATE_OVER(1, "state", "at"),
    /** The delegation of {state} was not present at {at}. */
    VOTE_OF_ABSENT(1, "state", "at"),
    /** The ballot is secret: votes are cast on paper, and no position of {state} is recorded. */
    VOTE_NOT_ON_PAPER(1, "state"),
    /** {state} has given no proxy to {other}. */
    VOTE_WITHOUT_PROXY(1, "state", "other"),
    /** The rules allow no proxies; {state} cannot be represented by another member. */
    PROXY_NOT_ALLOWED(1, "state"),
    /** {other} already represents as many members as the rules allow: {most}. */
    PROXY_HOLDER_FULL(1, "other", "most"),
    /** The ballot is not deferred; there is nothing to resume. */
    RESUMED_WITHOUT_DEFERRAL(1),
    /** The ballot is deferred until {deferred}; it cannot be resumed at {at}. */
    RESUMED_TOO_EARLY(1, "at", "deferred"),
    /** The Chair has no casting vote here: the votes are not equal, or the rules do not provide for it. */
    CASTING_VOTE_NOT_DUE(1),
    /** No result of tellers is due: the ballot is open to all, still running, or already counted. */
    TELLERS_NOT_ASKED(1),
    /** The roll has {voters} voters, the box {total} papers: the tellers count again. */
    TELLERS_DO_NOT_ADD_UP(1, "voters", "total"),
    /** The roll of voters names members that may not vote: {states}. */
    TELLERS_VOTER_WITHOUT_RIGHT(1, "states"),
    /** The decision cannot be announced or issued; the ballot stands at: {stage}. */
    ISSUE_NOT_DUE(1, "stage");

    private final int version;
    private final List<String> carries;

    VoteRefusalRule(int version, String... carries) {
        this.version = version;
        this.carries = List.of(carries);
    }

    @Override
    public int version() {
        return version;
    }

    @Override
    public List<String> carries() {
        return carries;
    }
}
