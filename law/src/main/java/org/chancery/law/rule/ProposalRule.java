package org.chancery.law.rule;

import java.util.List;

/** In which order a proposal and the amendments to it are voted on, and what falls. */
public enum ProposalRule implements Rule {
    /** Next, the Chair puts amendment {passage} to the vote. */
    AMENDMENT_VOTED_NEXT(1, "passage"),
    /** Next, the Chair puts paragraph {passage} to the vote, as amended. */
    PARAGRAPH_VOTED_NEXT(1, "passage"),
    /** Next, the Chair puts the proposal as a whole to the vote, as amended. */
    WHOLE_VOTED_NEXT(1),
    /** Before the vote on {document} the Chair has to judge which amendment is furthest removed from it in substance. */
    CHAIR_JUDGES_DISTANCE(1, "document"),
    /** All questions on {document} are decided: the proposal is adopted. */
    PROPOSAL_CARRIED(1, "document"),
    /** All questions on {document} are decided: the proposal is not adopted. */
    PROPOSAL_NOT_CARRIED(1, "document"),
    /** The amendment furthest removed in substance comes first, of equal ones the earlier; the Chair gave {first} the distance {distance}. */
    FURTHEST_REMOVED_FIRST(1, "first", "distance"),
    /** The Chair has not judged how far amendment {first} is removed in substance. */
    DISTANCE_NOT_JUDGED(1, "first"),
    /** Amendments are voted on in the order in which they were submitted: {first} at {at}. */
    IN_ORDER_OF_SUBMISSION(1, "first", "at"),
    /** {first} amends the amendment {second} and is voted on before it. */
    SUB_AMENDMENT_FIRST(1, "first", "second"),
    /** Amendment {first} is not put to the vote: the adoption of {second} implies its rejection. */
    FALLS_BY_ADOPTION(1, "first", "second"),
    /** {first} falls: the amendment {second}, which it amends, is gone. */
    FALLS_WITH_ITS_AMENDMENT(1, "first", "second"),
    /** Every operative paragraph of {document} was rejected; with them the proposal as a whole is rejected. */
    FALLS_WITH_ITS_PARAGRAPHS(1, "document"),
    /** {document} has been adopted; an adopted text is not amended. */
    TEXT_ALREADY_ADOPTED(1, "document"),
    /** Nothing is open to the vote under {passage}: it is decided, has fallen or does not exist. */
    NOT_OPEN_TO_VOTE(1, "passage"),
    /** {first} is not due yet: {second} is voted on before it. */
    NOT_YET_DUE(1, "first", "second");

    private final int version;
    private final List<String> carries;

    ProposalRule(int version, String... carries) {
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
