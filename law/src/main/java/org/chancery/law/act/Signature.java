package org.chancery.law.act;

/** Signature of the text (VCLT arts. 12, 14, 18). */
public record Signature(ActHead head, Form form) implements TreatyAct {

    /** What the signature means. */
    public enum Form {
        /** Needs ratification, acceptance or approval; the usual case. */
        SUBJECT_TO_RATIFICATION,
        /** Expresses consent by itself. */
        DEFINITIVE,
        /** Becomes a full signature when the State confirms it (VCLT art. 12(2)(b)). */
        AD_REFERENDUM
    }
}
