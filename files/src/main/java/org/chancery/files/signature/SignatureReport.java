package org.chancery.files.signature;

import java.util.List;

/**
 * The check of a document's signatures.
 *
 * @param signatures in the order in which they were made; empty where the document bears none
 * @param report the library's simple report as XML, empty where there is nothing to report
 */
public record SignatureReport(List<CheckedSignature> signatures, String report) {
    public SignatureReport {
        signatures = List.copyOf(signatures);
    }

    /** Of a document without signatures. */
    public static SignatureReport none() {
        return new SignatureReport(List.of(), "");
    }
}
