package org.chancery.server.pages.agreement;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.chancery.law.instrument.StateCode;
import org.chancery.law.status.StateStatus;
import org.chancery.law.status.Status;

/**
 * The States of an agreement as a reader asked to see them.
 *
 * @param rows those that pass the filter, in the order asked for
 * @param counts how many States have each status, before the filter
 */
public record StatusTable(List<StateStatus> rows, Wish wish, Map<Status, Integer> counts) {
    /** Filter and order, as they stand in the address. */
    public record Wish(Optional<Status> status, String name, StatusOrder order, boolean descending) {
        /** Everything, by name. */
        public static final Wish ALL = new Wish(Optional.empty(), "", StatusOrder.STATE, false);

        public boolean filters() {
            return status.isPresent() || !name.isEmpty();
        }
    }

    public StatusTable {
        rows = List.copyOf(rows);
        counts = new EnumMap<>(counts);
    }

    /** All that have done anything, filtered and ordered; {@code named} tells whether a State's name fits the text. */
    public static StatusTable of(
            List<StateStatus> all, Wish wish, Predicate<StateCode> named, Comparator<StateCode> names) {
        var counts = new EnumMap<Status, Integer>(Status.class);
        all.forEach(row -> counts.merge(row.status(), 1, Integer::sum));
        var order = wish.order().comparator(names);
        var rows = all.stream()
                .filter(row -> wish.status().isEmpty() || wish.status().get() == row.status())
                .filter(row -> wish.name().isEmpty() || named.test(row.state()))
                .sorted(wish.descending() ? order.reversed() : order)
                .toList();
        return new StatusTable(rows, wish, counts);
    }

    public int all() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
