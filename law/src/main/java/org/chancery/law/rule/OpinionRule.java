package org.chancery.law.rule;

import java.util.List;

/** Adoption of the opinion of a panel. */
public enum OpinionRule implements Rule {
    /** There is no opinion to adopt. */
    OPINION_MISSING(1),
    /** {question} is not answered. */
    QUESTION_NOT_ANSWERED(1, "question"),
    /** No legal member took part. */
    LEGAL_MEMBER_MISSING(1),
    /** Nobody of another discipline than law has advised. */
    OTHER_DISCIPLINE_MISSING(1),
    /** The quorum is reached: {present} of {members} members besides the chair took part. */
    QUORUM_REACHED(1, "present", "members"),
    /** The quorum is not reached: {present} of {members} members besides the chair took part, or the chair was missing. */
    QUORUM_NOT_REACHED(1, "present", "members"),
    /** The rules of the body state no quorum. */
    QUORUM_NOT_STATED(1),
    /** {seat} voted and has no vote or was not present. */
    VOTE_OF_NO_MEMBER(1, "seat"),
    /** {seat} voted and has an interest in the item or has not declared that it has none. */
    VOTE_NOT_FREE(1, "seat"),
    /** The opinion is carried ({adoption}): {favour} for, {against} against. */
    OPINION_CARRIED(1, "adoption", "favour", "against"),
    /** The opinion is not carried ({adoption}): {favour} for, {against} against. */
    OPINION_NOT_CARRIED(1, "adoption", "favour", "against"),
    /** Attached: {kind} of {seat}. */
    SEPARATE_ATTACHED(1, "seat", "kind"),
    /** {seat} did not take part and attaches no opinion. */
    SEPARATE_BY_ABSENT(1, "seat"),
    /** {seat} voted for the opinion and cannot dissent from it. */
    DISSENT_AFTER_VOTE_FOR(1, "seat");

    private final int version;
    private final List<String> carries;

    OpinionRule(int version, String... carries) {
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
