package org.chancery.server.docket;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.chancery.law.instrument.AgreementId;
import org.chancery.law.instrument.StateCode;

/**
 * What a deposit form says.
 *
 * @param fields by the name of the act's column ({@code articles}, {@code summary_en}), and {@code reservation_articles},
 *     {@code reservation_en}, {@code declaration_en} and so on for statements that come with the instrument
 * @param signer who signed the instrument
 * @param office in what office
 * @param signed day of its signature; empty where it bears none
 */
public record Deposit(
        AgreementId agreement,
        InstrumentKind kind,
        StateCode state,
        Map<String, String> fields,
        String signer,
        SigningOffice office,
        Optional<LocalDate> signed) {

    public Deposit {
        fields = java.util.Collections.unmodifiableMap(new TreeMap<>(fields));
    }

    /** A field, empty where it is not filled in. */
    public String field(String name) {
        return fields.getOrDefault(name, "");
    }
}
