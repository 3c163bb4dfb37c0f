package org.chancery.server.docket;

import java.time.Instant;
import java.util.List;
import org.chancery.files.signature.CheckedSignature;

/**
 * A check of the electronic signatures of a paper.
 *
 * @param list title of the list of certificates that held; empty for none
 * @param fault why they could not be checked; empty where they were
 * @param signatures empty where the paper bears none
 */
public record SignatureCheck(Instant at, String list, String fault, List<CheckedSignature> signatures) {
    public SignatureCheck {
        signatures = List.copyOf(signatures);
    }
}
