package org.chancery.server.pages.question;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.chancery.law.status.AsAt;

/**
 * What a reader asks: the law on a day, and perhaps only by what was known on another day.
 *
 * @param on the day asked about; today where the address names none
 * @param knownAt empty: with everything that is held
 * @param today the calendar date of the depositary
 */
public record Question(LocalDate on, Optional<LocalDate> knownAt, LocalDate today) {
    /** The question of a reader who names no date. */
    public static Question today(LocalDate today) {
        return new Question(today, Optional.empty(), today);
    }

    public AsAt asAt() {
        return knownAt.map(known -> AsAt.on(on, known)).orElseGet(() -> AsAt.on(on));
    }

    /** Whether nothing but the present is asked for. */
    public boolean isPlain() {
        return on.equals(today) && knownAt.isEmpty();
    }

    public boolean isToday() {
        return on.equals(today);
    }

    /** The same question about another day. */
    public Question on(LocalDate other) {
        return new Question(other, knownAt, today);
    }

    /** The same question that stays the same for ever: with both dates written out. */
    public Question fixed() {
        return new Question(on, Optional.of(knownAt.orElse(today)), today);
    }

    /** The parameters of the address; none where nothing but the present is asked for. */
    public Map<String, String> parameters() {
        var parameters = new LinkedHashMap<String, String>();
        if (!isToday()) {
            parameters.put("on", on.toString());
        }
        knownAt.ifPresent(known -> parameters.put("known-at", known.toString()));
        return parameters;
    }

    /** The query of an address with both dates, for a link that stays the same for ever. */
    public String permanentQuery() {
        return "?on=" + on + "&known-at=" + knownAt.orElse(today);
    }

    /** The query of an address, with its question mark; empty where there is nothing to say. */
    public String query() {
        return Addresses.query(parameters());
    }

    /** The query with one more parameter. */
    public String with(String name, String value) {
        var parameters = new LinkedHashMap<>(parameters());
        parameters.put(name, value);
        return Addresses.query(parameters);
    }
}
