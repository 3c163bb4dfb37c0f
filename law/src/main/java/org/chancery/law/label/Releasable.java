package org.chancery.law.label;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.chancery.law.instrument.Recipient;

/**
 * The releases of a document: a reader must be within every one of them. A document of its own has one; a document drawn from several has
 * those of its sources, kept apart where they name Parties, because who these are is known only on the day of reading.
 */
public record Releasable(SortedSet<Release> every) {

    /** Joins releases that name States and bodies only, and leaves out those that another one already narrows. */
    public Releasable {
        every = Sets.sorted(reduced(every));
    }

    public static Releasable to(Release release) {
        return new Releasable(Sets.sorted(List.of(release)));
    }

    /** To whom both release; an IllegalArgumentException if both name States and bodies only and share none. */
    Releasable and(Releasable other) {
        var both = new TreeSet<>(every);
        both.addAll(other.every);
        return new Releasable(both);
    }

    /** Everyone to whom it is released on the day. */
    SortedSet<Recipient> on(LocalDate day, Circumstances circumstances) {
        var all = every.first().on(day, circumstances);
        every.forEach(release -> all.retainAll(release.on(day, circumstances)));
        return all;
    }

    /** Whether this releases to nobody to whom the other does not, as far as can be told from the words alone. */
    boolean within(Releasable other) {
        return other.every.stream().allMatch(theirs -> every.stream().anyMatch(mine -> mine.within(theirs)));
    }

    private static SortedSet<Release> reduced(Collection<Release> releases) {
        if (releases.isEmpty()) {
            throw new IllegalArgumentException("a document above PUBLIC says to whom it is released");
        }
        var kept = new TreeSet<Release>();
        SortedSet<Recipient> shared = new TreeSet<>();
        boolean first = true;
        for (Release release : releases) {
            if (!release.isFixed()) {
                kept.add(release);
            } else if (first) {
                shared.addAll(release.named());
                first = false;
            } else {
                shared.retainAll(release.named());
            }
        }
        if (!first) {
            kept.add(Release.to(shared));
        }
        return kept.stream()
                .filter(it -> kept.stream().noneMatch(other -> !other.equals(it) && other.within(it)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** As in a label: {@code parties(att) & DEU,FRA}. */
    @Override
    public String toString() {
        return every.stream().map(Release::toString).collect(Collectors.joining(" & "));
    }
}
