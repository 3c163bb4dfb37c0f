package org.chancery.law.label;

import java.time.LocalDate;
import java.util.Collection;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How often labels were used, for the yearly public statistics: totals only, so that no single document shows. PUBLIC documents are counted
 * too, so that the share of protected ones can be seen.
 */
public record LabelCounts(SortedMap<Key, Long> counts) {

    /** One line of the statistics; {@code basis} is a code, or empty for PUBLIC. A label with two bases counts in both lines. */
    public record Key(int year, Level level, String basis) implements Comparable<Key> {
        @Override
        public int compareTo(Key other) {
            int byYear = Integer.compare(year, other.year);
            int byLevel = level.compareTo(other.level);
            return byYear != 0 ? byYear : byLevel != 0 ? byLevel : basis.compareTo(other.basis);
        }
    }

    /** A label and the day on which it was put on a document. */
    public record Use(Label label, LocalDate date) {}

    /** Counts every use in the year of its date. */
    public static LabelCounts of(Collection<Use> uses) {
        var counts = new TreeMap<Key, Long>();
        for (Use use : uses) {
            int year = use.date().getYear();
            switch (use.label()) {
                case Label.Open _ -> counts.merge(new Key(year, Level.PUBLIC, ""), 1L, Long::sum);
                case Label.Marking it ->
                    it.basis().forEach(basis -> counts.merge(new Key(year, it.level(), basis.code()), 1L, Long::sum));
            }
        }
        return new LabelCounts(java.util.Collections.unmodifiableSortedMap(counts));
    }
}
