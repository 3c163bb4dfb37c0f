package org.chancery.law.scope;

import java.util.List;
import java.util.Optional;
import org.chancery.law.instrument.LocalizedText;

/**
 * What a list's published thresholds of range and payload suggest, as a table. A suggestion only: experts decide case by case, because range
 * can be traded against payload.
 */
public record Thresholds(List<Row> rows) {

    /** For one list and pair of bands, the fit that is suggested and why. */
    public record Row(String list, Band range, Band payload, Fit fit, LocalizedText why) {}

    public Thresholds {
        rows = List.copyOf(rows);
    }

    /** Empty where the table suggests nothing, for example because a band is not stated. */
    public Optional<Row> suggestion(String list, Band range, Band payload) {
        return rows.stream()
                .filter(it -> it.list().equals(list) && it.range() == range && it.payload() == payload)
                .findFirst();
    }
}
