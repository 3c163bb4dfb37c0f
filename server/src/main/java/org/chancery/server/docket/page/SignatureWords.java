package org.chancery.server.docket.page;

import java.util.Set;
import org.chancery.server.web.Page;

/** The reasons of ETSI EN 319 102-1 in words. */
public final class SignatureWords {
    private static final Set<String> KNOWN = Set.of(
            "HASH_FAILURE",
            "SIG_CRYPTO_FAILURE",
            "FORMAT_FAILURE",
            "NO_CERTIFICATE_CHAIN_FOUND",
            "CERTIFICATE_CHAIN_GENERAL_FAILURE",
            "NO_SIGNING_CERTIFICATE_FOUND",
            "OUT_OF_BOUNDS_NO_POE",
            "OUT_OF_BOUNDS_NOT_REVOKED",
            "EXPIRED",
            "NOT_YET_VALID",
            "REVOKED",
            "REVOKED_NO_POE",
            "REVOKED_CA_NO_POE",
            "CRYPTO_CONSTRAINTS_FAILURE",
            "CRYPTO_CONSTRAINTS_FAILURE_NO_POE",
            "SIG_CONSTRAINTS_FAILURE",
            "CHAIN_CONSTRAINTS_FAILURE",
            "TRY_LATER");

    private SignatureWords() {}

    /** The reason in the page's language; the code itself for one that has no words here. */
    public static String reason(Page page, String code) {
        return KNOWN.contains(code) ? page.t("docket.signature.reason." + code) : code;
    }
}
