package org.chancery.law.label;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.chancery.law.instrument.Recipient;

/** Who a document is released to: everyone who is named, and the Parties of every agreement named. Names somebody. */
public record Release(SortedSet<Recipient> named, SortedSet<AllParties> parties) implements Comparable<Release> {
    public Release {
        named = Sets.sorted(named);
        parties = Sets.sorted(parties);
        if (named.isEmpty() && parties.isEmpty()) {
            throw new IllegalArgumentException("a release names at least one State, body or parties(...)");
        }
    }

    /** To these and no others. */
    public static Release to(Collection<? extends Recipient> named) {
        return new Release(new TreeSet<>(named), Sets.none());
    }

    /** To all Parties. */
    public static Release to(AllParties parties) {
        return new Release(Sets.none(), Sets.sorted(List.of(parties)));
    }

    /** Whether only States and bodies are named, so that it means the same on every day. */
    boolean isFixed() {
        return parties.isEmpty();
    }

    SortedSet<Recipient> on(LocalDate day, Circumstances circumstances) {
        var all = new TreeSet<>(named);
        for (AllParties each : parties) {
            each.on(day, circumstances).forEach(state -> all.add(new Recipient.OfState(state)));
        }
        return all;
    }

    /** Whether this releases to nobody to whom the other does not, on any day, as far as can be told from the words alone. */
    boolean within(Release other) {
        return other.named.containsAll(named)
                && parties.stream().allMatch(mine -> other.parties.stream().anyMatch(mine::within));
    }

    @Override
    public int compareTo(Release other) {
        return toString().compareTo(other.toString());
    }

    /** As in a label: {@code DEU,FRA,secretariat,parties(att)}. */
    @Override
    public String toString() {
        var parts = new ArrayList<String>();
        named.forEach(it -> parts.add(it.toString()));
        parties.forEach(it -> parts.add(it.toString()));
        return String.join(",", parts);
    }
}
