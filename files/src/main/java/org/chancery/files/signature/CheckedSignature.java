package org.chancery.files.signature;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What was found of one signature. Times are UTC.
 *
 * @param verdict what the check says
 * @param reason sub-indication by its ETSI EN 319 102-1 name, such as {@code HASH_FAILURE}; empty where there is none
 * @param signer name in the signer's certificate, empty if there is none
 * @param issuer name of whoever issued that certificate, empty if unknown
 * @param claimed when the signer says to have signed
 * @param proved until when at the latest it was signed, by a trusted time stamp
 * @param notChecked what could not be checked without asking others
 * @param remarks of the checking library, in English, errors first
 */
public record CheckedSignature(
        Verdict verdict,
        String reason,
        String signer,
        String issuer,
        Optional<Instant> claimed,
        Optional<Instant> proved,
        Set<NotChecked> notChecked,
        List<String> remarks) {
    public CheckedSignature {
        notChecked = Set.copyOf(notChecked);
        remarks = List.copyOf(remarks);
    }

    /** Indication of ETSI EN 319 102-1. It says nothing of whether the signer may act for a State. */
    public enum Verdict {
        /** Cryptographically right, by a certificate that leads to a trusted one. */
        PASSED,
        /** Cannot be decided with what is there. */
        INDETERMINATE,
        /** Wrong: the document was changed, or the signature was not made by this certificate. */
        FAILED
    }

    /** What others would have to be asked. */
    public enum NotChecked {
        /** Whether the certificate was revoked: the document brings no proof of it. */
        REVOCATION,
        /** When it was signed: there is only the signer's word. */
        TIME,
        /** Whether the issuer is to be trusted: no trusted certificate is set. */
        TRUST
    }
}
