package org.chancery.law.rule;

import java.util.List;

/** How a ballot ended and how it was counted. */
public enum BallotRule implements Rule {
    /** The ballot has not been opened. */
    BALLOT_NOT_OPENED(1),
    /** The ballot has been open since {opened}. */
    BALLOT_OPEN(1, "opened"),
    /** The ballot is closed; the result of the tellers is not there yet. */
    BALLOT_AWAITS_TELLERS(1),
    /** The ballot is closed with equal votes, {votes} for and {votes} against; the Chair decides. */
    BALLOT_AWAITS_CASTING_VOTE(1, "votes"),
    /** Adopted; {present} of {members} members took part. */
    BALLOT_ADOPTED(1, "present", "members"),
    /** Not adopted; {present} of {members} members took part. */
    BALLOT_NOT_ADOPTED(1, "present", "members"),
    /** Not adopted: there is no consensus. Against: {states}. */
    BALLOT_BROKEN(1, "states"),
    /** Without a valid decision: there was no quorum. */
    BALLOT_LAPSED(1),
    /** There is no consensus; the vote is deferred until {deferred}, and then another rule applies. */
    BALLOT_DEFERRED(1, "deferred"),
    /** The result cannot be computed: the table of weights {table} has no row valid on {date} for {states}. */
    WEIGHTS_MISSING(1, "table", "states", "date"),
    /** At the close, {at}, the organ had {members} members. */
    MEMBERS_AT_CLOSE(1, "at", "members"),
    /** {state} could not vote ({cause}) and does not belong to the base of the vote. */
    MEMBER_WITHOUT_VOTE(1, "state", "cause"),
    /** There was no consensus before; the rule that follows it has applied since {at}. */
    FALLBACK_APPLIES(1, "at"),
    /** Took part: {states_count, plural, =0 {nobody} other {{states}}}. */
    MEMBERS_PRESENT(1, "states"),
    /** {state} was represented by {other}. */
    PROXY_COUNTED(1, "state", "other"),
    /** The quorum is {needed} of {base}; {reached} were present. */
    QUORUM_PRESENT(1, "needed", "base", "reached"),
    /** The quorum is {needed} of {base}; only {reached} were present. */
    QUORUM_MISSING(1, "needed", "base", "reached"),
    /** The Chair, who must be present, was: {state}. The quorum is counted of the others. */
    QUORUM_CHAIR_THERE(1, "state"),
    /** The Chair, who must be present, was not. */
    QUORUM_WITHOUT_CHAIR(1),
    /** In favour {yes}, against {no}, abstaining {abstaining}. */
    POSITIONS_COUNTED(1, "yes", "no", "abstaining"),
    /** Secret ballot: the tellers found {voters} papers, {invalid} of them invalid. */
    TELLERS_FOUND(1, "voters", "invalid"),
    /** Nobody who could object did so. */
    CONSENSUS_NO_OBJECTION(1),
    /** Objected: {states}. */
    CONSENSUS_OBJECTED(1, "states"),
    /** {state} objected; this does not stop the consensus ({cause}). */
    OBJECTION_CANNOT_BLOCK(1, "state", "cause"),
    /** To abstain is not to object: {states}. */
    ABSTENTION_IS_NO_OBJECTION(1, "states"),
    /** Stayed out of this decision: {states}. */
    STAYED_OUT(1, "states"),
    /** Rejected only if all are against: {no} of {base} are. */
    REVERSE_NOT_ALL_AGAINST(1, "no", "base"),
    /** All who could object did so: {no} of {base}. */
    REVERSE_ALL_AGAINST(1, "no", "base"),
    /** Needed: {boundary} {numerator}/{denominator} of {base} ({among}), that is {needed} votes. */
    MAJORITY_NEEDED(1, "boundary", "numerator", "denominator", "base", "among", "needed"),
    /** {yes} in favour of {needed} needed: reached. */
    MAJORITY_REACHED(1, "yes", "needed"),
    /** {yes} in favour of {needed} needed: not reached. */
    MAJORITY_MISSED(1, "yes", "needed"),
    /** {yes} in favour; at least {needed} must be. */
    SUPPORT_MISSING(1, "yes", "needed"),
    /** {votes} for and {votes} against: with equal votes the proposal fails. */
    TIE_FAILS(1, "votes"),
    /** {votes} for and {votes} against: the Chair decided in favour. */
    TIE_DECIDED_FOR(1, "votes"),
    /** {votes} for and {votes} against: the Chair decided against. */
    TIE_DECIDED_AGAINST(1, "votes"),
    /** The weights of the table {table} are those valid on {date}. */
    WEIGHTS_VALID(1, "table", "date"),
    /** Needed: {boundary} {numerator}/{denominator} of the total weight {total} ({among}). */
    WEIGHT_NEEDED(1, "boundary", "numerator", "denominator", "total", "among"),
    /** Weight in favour: {weight} of {total}; this is enough. */
    WEIGHT_REACHED(1, "weight", "total"),
    /** Weight in favour: {weight} of {total}; this is not enough. */
    WEIGHT_MISSED(1, "weight", "total"),
    /** The organ decided under which rule the matter falls: {document}. */
    TREATED_AS_DECIDED(1, "document"),
    /** The organ did not decide otherwise; the rule that applies in doubt stands: {document}. */
    TREATED_UNLESS_DECIDED(1, "document"),
    /** No decision has been issued on this ballot. */
    DECISION_NOT_ISSUED(1),
    /** Issued as decision {number}. */
    DECISION_ISSUED(1, "number"),
    /** Decision {number} was issued, and by what is known now it was not adopted: it is void, and its number is not used again. */
    DECISION_VOID(1, "number");

    private final int version;
    private final List<String> carries;

    BallotRule(int version, String... carries) {
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
