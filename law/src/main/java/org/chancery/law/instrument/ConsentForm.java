package org.chancery.law.instrument;

/** The means by which consent to be bound is expressed (VCLT arts. 11 to 16), and succession. */
public enum ConsentForm {
    RATIFICATION,
    ACCEPTANCE,
    APPROVAL,
    ACCESSION,
    DEFINITIVE_SIGNATURE,
    CONSENT_TO_BE_BOUND,
    FORMAL_CONFIRMATION,
    SUCCESSION,
    /** The source does not tell the form. */
    NOT_STATED
}
