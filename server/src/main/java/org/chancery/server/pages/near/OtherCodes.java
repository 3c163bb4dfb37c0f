package org.chancery.server.pages.near;

import static java.util.Map.entry;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Codes under which people look for States besides ISO 3166 alpha-3: two-letter ones, withdrawn ones, those of vehicles and of sport. */
final class OtherCodes {
    /** Withdrawn alpha-3 codes (ISO 3166-3) of States that go on under another code, and usual ones that are not of ISO. */
    private static final Map<String, List<String>> OTHER = Map.ofEntries(
            entry("AFI", List.of("DJI")),
            entry("BUR", List.of("MMR")),
            entry("BYS", List.of("BLR")),
            entry("DHY", List.of("BEN")),
            entry("GEL", List.of("KIR")),
            entry("HVO", List.of("BFA")),
            entry("NHB", List.of("VUT")),
            entry("RHO", List.of("ZWE")),
            entry("ROM", List.of("ROU")),
            entry("TMP", List.of("TLS")),
            entry("ZAR", List.of("COD")),
            entry("EU", List.of("EUE")),
            entry("UK", List.of("GBR")),
            entry("USSR", List.of("SUN", "RUS")),
            entry("GDR", List.of("DDR", "DEU")),
            entry("GER", List.of("DEU")),
            entry("SUI", List.of("CHE")),
            entry("NED", List.of("NLD")),
            entry("POR", List.of("PRT")),
            entry("DEN", List.of("DNK")));

    private OtherCodes() {}

    /** The alpha-3 codes that the text may mean; empty for none. */
    static List<String> of(String text) {
        String code = text.toUpperCase(Locale.ROOT);
        return Stream.concat(
                        OTHER.getOrDefault(code, List.of()).stream(),
                        Arrays.stream(Locale.getISOCountries())
                                .filter(code::equals)
                                .map(two -> Locale.of("", two).getISO3Country()))
                .distinct()
                .toList();
    }
}
