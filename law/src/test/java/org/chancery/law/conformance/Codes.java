package org.chancery.law.conformance;

import java.util.Locale;
import org.chancery.law.Csv;
import org.chancery.law.instrument.AgreementId;
import org.chancery.law.instrument.StateCode;

/** Maps the identifiers of the development set to ours. */
final class Codes {
    private Codes() {}

    static AgreementId agreement(String treatyId) {
        return new AgreementId(treatyId.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-"));
    }

    /** The State of a row; where the set has no code, the name stands as that of an organisation. */
    static StateCode state(Csv.Row row) {
        String code = row.get("iso3").isEmpty() ? row.get("state") : row.get("iso3");
        if (code.equals("Vatican City")) {
            return new StateCode("VAT");
        }
        if (code.matches("[A-Z]{3}|ORG-[A-Z0-9-]{1,40}")) {
            return new StateCode(code);
        }
        String bare = code.replaceFirst("^IO-", "").toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]+", "-");
        return new StateCode("ORG-" + bare.substring(0, Math.min(40, bare.length())));
    }
}
