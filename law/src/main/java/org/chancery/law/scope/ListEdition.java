package org.chancery.law.scope;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * An edition of a public control list. Editions are never overwritten: a decision cites the edition of its day.
 *
 * @param list name of the list
 * @param name of the edition, unique within the list
 * @param validFrom first day; empty where it has not been established
 * @param validTo last day; empty while the edition is the latest that is held
 * @param entries by code
 */
public record ListEdition(
        String list,
        String name,
        Optional<LocalDate> validFrom,
        Optional<LocalDate> validTo,
        Map<String, ListEntry> entries) {
    public ListEdition {
        entries = Collections.unmodifiableMap(new TreeMap<>(entries));
        if (validFrom.isPresent() && validTo.isPresent() && validTo.get().isBefore(validFrom.get())) {
            throw new IllegalArgumentException(
                    list + ", " + name + ": the last day " + validTo.get() + " is before the first " + validFrom.get());
        }
    }

    /** Whether it is in use on the day; one whose first day is not established is taken to be in use until its last. */
    public boolean isValidOn(LocalDate day) {
        return validFrom.filter(day::isBefore).isEmpty()
                && validTo.filter(day::isAfter).isEmpty();
    }
}
