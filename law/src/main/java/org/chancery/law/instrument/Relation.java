package org.chancery.law.instrument;

/** A link from this agreement to another instrument. */
public record Relation(Kind kind, AgreementId to) {

    /** What the other instrument is to this one. */
    public enum Kind {
        /** This is a protocol of the other. */
        PROTOCOL_OF,
        /** This amends the other. */
        AMENDS,
        /** This prolongs the other. */
        EXTENDS,
        /** The term of this is the term of the other. */
        TERM_LINKED_TO,
        /** This replaces the other between those who join. */
        SUPERSEDES,
        /** This was made on the basis of the other. */
        BASED_ON,
        /** Same subject, no legal link. */
        SEE_ALSO
    }
}
