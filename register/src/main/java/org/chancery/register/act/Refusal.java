package org.chancery.register.act;

import java.util.Map;

/**
 * Why an act was not recorded. No sentence: whoever shows it renders the code in the reader's language.
 *
 * @param code stable name of the reason, such as {@code already-ratified}
 * @param values what the reason speaks about, such as the State and the date
 */
public record Refusal(String code, Map<String, String> values) {
    public Refusal {
        values = Map.copyOf(values);
    }

    /** A reason that needs no values. */
    public static Refusal of(String code) {
        return new Refusal(code, Map.of());
    }
}
