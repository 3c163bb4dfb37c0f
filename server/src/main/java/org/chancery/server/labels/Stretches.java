package org.chancery.server.labels;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;

/** What holds from today on, day by day, where it changes on few days. Never empty; neighbours differ. */
record Stretches<T>(List<Stretch<T>> list) {
    Stretches {
        list = List.copyOf(list);
    }

    /** Asks for today, and for each later day on which the answer may change. */
    static <T> Stretches<T> of(LocalDate today, Collection<LocalDate> changes, Function<LocalDate, T> ask) {
        var list = new ArrayList<Stretch<T>>();
        list.add(new Stretch<>(LocalDate.MIN, ask.apply(today)));
        for (LocalDate day : new TreeSet<>(changes)) {
            if (day.isAfter(today)) {
                T then = ask.apply(day);
                if (!then.equals(list.getLast().what())) {
                    list.add(new Stretch<>(day, then));
                }
            }
        }
        return new Stretches<>(list);
    }

    /** What holds on the day. */
    T on(LocalDate day) {
        T found = list.getFirst().what();
        for (Stretch<T> each : list) {
            if (!each.from().isAfter(day)) {
                found = each.what();
            }
        }
        return found;
    }

    /** The days on which it changes. */
    List<LocalDate> changes() {
        return list.stream().skip(1).map(Stretch::from).toList();
    }
}
