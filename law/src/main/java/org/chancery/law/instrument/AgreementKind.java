package org.chancery.law.instrument;

/** Treaties and model acts have different lives and are never mixed. */
public enum AgreementKind {
    /** Signature, consent, entry into force, reservations, withdrawal. */
    TREATY,
    /** Adopted by an assembly and taken up in national law; binds nobody by itself. */
    MODEL_ACT
}
