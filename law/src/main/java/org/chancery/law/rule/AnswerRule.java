package org.chancery.law.rule;

import java.util.List;

/** Answers in the review of a weapon. */
public enum AnswerRule implements Rule {
    /** The answer to {question} may be entered. */
    ANSWER_ENTERED(1, "question"),
    /** The answer to {question} may not be entered as it stands. */
    ANSWER_NOT_ENTERED(1, "question"),
    /** {answer} is no answer to this question. */
    ANSWER_NOT_OF_QUESTION(1, "answer"),
    /** {question} has to be answered first. */
    ANSWER_OUT_OF_ORDER(1, "question"),
    /** Each State answers this question for itself; the answer has to name the State. */
    ANSWER_IS_OF_A_STATE(1),
    /** This question has one answer for all; the answer names no State. */
    ANSWER_IS_COMMON(1),
    /** The answer is that of another State than the one that reviews. */
    ANSWER_OF_ANOTHER_STATE(1),
    /** The answer needs reasons. */
    ANSWER_WITHOUT_REASONS(1),
    /** The questions of human-rights law have to be answered for this item. */
    HUMAN_RIGHTS_NOT_WAIVED(1),
    /** The answer needs one rule of the catalogue at least. */
    ANSWER_WITHOUT_AUTHORITY(1),
    /** The catalogue has no rule {cited}. */
    ANSWER_CITES_UNKNOWN_RULE(1, "cited"),
    /** The answer needs evidence, or the statement that none is available. */
    ANSWER_WITHOUT_EVIDENCE(1),
    /** The answer names evidence and states that none is available. */
    EVIDENCE_AND_NONE(1),
    /** The evidence {cited} is not in the file. */
    EVIDENCE_NOT_IN_FILE(1, "cited"),
    /** An answer that cannot be determined names the evidence that is needed. */
    EVIDENCE_NEEDED_NOT_NAMED(1),
    /** All evidence cited comes from a contractor. */
    EVIDENCE_OF_CONTRACTOR_ONLY(1),
    /** {seat} has no seat on the panel. */
    AUTHOR_NOT_ON_PANEL(1, "seat"),
    /** {seat} has an interest in the item or has not declared that it has none. */
    AUTHOR_NOT_FREE(1, "seat"),
    /** What binds {state} is not known, so the answer is that it cannot be determined until {state} states with a source whether it is bound. */
    BINDING_RULES_NOT_KNOWN(1, "state");

    private final int version;
    private final List<String> carries;

    AnswerRule(int version, String... carries) {
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
