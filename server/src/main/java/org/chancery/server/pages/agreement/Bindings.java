package org.chancery.server.pages.agreement;

import java.time.LocalDate;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.chancery.law.status.AgreementStatus;
import org.chancery.law.status.Status;

/**
 * How many States had consented, and how many were bound, from each day on which either number changed: the same numbers that
 * the summary gives on that day, so that whoever left steps down.
 *
 * @param consents those who had consented and not left, bound already or not
 * @param bound the parties, withdrawing and suspended ones included
 */
record Bindings(SortedMap<LocalDate, Integer> consents, SortedMap<LocalDate, Integer> bound) {
    /** From the status on each of the days; {@code days} must hold every day on which a number may have changed. */
    static Bindings of(Set<LocalDate> days, Function<LocalDate, AgreementStatus> status) {
        var consents = new TreeMap<LocalDate, Integer>();
        var bound = new TreeMap<LocalDate, Integer>();
        int hadConsented = 0;
        int wereBound = 0;
        for (LocalDate day : new TreeSet<>(days)) {
            AgreementStatus then = status.apply(day);
            int parties = AgreementLine.bound(then);
            int consented = parties + then.counts().getOrDefault(Status.CONTRACTING, 0);
            if (parties != wereBound) {
                bound.put(day, parties);
                wereBound = parties;
            }
            if (consented != hadConsented) {
                consents.put(day, consented);
                hadConsented = consented;
            }
        }
        return new Bindings(consents, bound);
    }

    /** The highest number of either. */
    int most() {
        return consents.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    }

    /** How many were bound on a day. */
    int boundOn(LocalDate day) {
        return on(bound, day);
    }

    /** How many had consented on a day and were not bound yet. */
    int waitingOn(LocalDate day) {
        return on(consents, day) - on(bound, day);
    }

    private static int on(SortedMap<LocalDate, Integer> numbers, LocalDate day) {
        return last(numbers.headMap(day.plusDays(1)));
    }

    private static int last(SortedMap<LocalDate, Integer> numbers) {
        int last = 0;
        for (int number : numbers.values()) {
            last = number;
        }
        return last;
    }
}
