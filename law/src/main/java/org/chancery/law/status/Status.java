package org.chancery.law.status;

/** What a State is to an agreement on a date. */
public enum Status {
    /** Has consented and the agreement is in force for it (VCLT art. 2(1)(g)). */
    PARTY,
    /** Applies the agreement provisionally and has not consented (VCLT art. 25). */
    PROVISIONAL,
    /** Has signed and not consented; must not defeat the object and purpose (VCLT art. 18(a)). */
    SIGNATORY,
    /** Has consented and the agreement is not yet in force for it (VCLT art. 2(1)(f)). */
    CONTRACTING,
    /** Is a party whose notice of withdrawal has not yet taken effect. */
    WITHDRAWING,
    /** Is a party suspended by the competent organ. */
    SUSPENDED,
    /** Was a party and is no longer. */
    FORMER,
    /** Has never become a party and has no signature that counts. */
    NEVER,
    /** Participation or rule is not held: the answer is not known, never "not bound". */
    UNKNOWN;

    /** Whether the agreement is in force for the State; a suspended member is still bound by it. */
    public boolean isParty() {
        return switch (this) {
            case PARTY, WITHDRAWING, SUSPENDED -> true;
            case PROVISIONAL, SIGNATORY, CONTRACTING, FORMER, NEVER, UNKNOWN -> false;
        };
    }
}
