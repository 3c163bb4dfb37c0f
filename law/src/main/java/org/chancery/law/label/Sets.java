package org.chancery.law.label;

import java.util.Collection;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/** Sets that are sorted and do not change. */
final class Sets {

    private Sets() {}

    static <T extends Comparable<? super T>> SortedSet<T> none() {
        return Collections.emptySortedSet();
    }

    static <T extends Comparable<? super T>> SortedSet<T> sorted(Collection<? extends T> items) {
        return Collections.unmodifiableSortedSet(new TreeSet<>(items));
    }

    static <T extends Comparable<? super T>> SortedSet<T> union(
            Collection<? extends T> some, Collection<? extends T> others) {
        var all = new TreeSet<T>(some);
        all.addAll(others);
        return Collections.unmodifiableSortedSet(all);
    }

    /** Those of {@code some} that are not among the others. */
    static <T extends Comparable<? super T>> SortedSet<T> without(Collection<? extends T> some, Collection<?> others) {
        var rest = new TreeSet<T>(some);
        rest.removeAll(others);
        return Collections.unmodifiableSortedSet(rest);
    }
}
