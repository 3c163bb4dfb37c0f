package org.chancery.server.exchange;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import org.chancery.server.exchange.ItemTable.Together;

/**
 * A page of the newest items of threads or documents, going back in time by keyset, through all that a reader may read. A page that would
 * need very many items to be full ends before and says where to go on.
 *
 * @param newest of each thread or document, latest first
 * @param earlier the item before which the next page begins; empty at the end
 */
record Walk(List<Item> newest, Optional<UUID> earlier) {

    /** Items that are read at once, and how many times for a page. */
    private static final int STEP = 500;

    private static final int MOST_STEPS = 20;

    /**
     * Reads a page.
     *
     * @param from the item before which it begins; empty for the newest
     * @param wanted whether the newest of a thread or document is shown
     * @param shown at most so many
     */
    static Walk of(
            ItemTable items, String reader, Optional<Item> from, Together by, Predicate<Item> wanted, int shown) {
        Function<Item, UUID> key = by == Together.THREAD ? Item::thread : Item::lineage;
        Map<UUID, Item> found = new LinkedHashMap<>();
        Set<UUID> seen = new HashSet<>();
        Optional<Item> last = from;
        for (int step = 0; step < MOST_STEPS; step++) {
            List<Item> next = last.map(it -> items.before(reader, STEP, it.added(), it.id()))
                    .orElseGet(() -> items.latest(reader, STEP));
            seen.addAll(from.map(it -> items.later(
                            reader, by, next.stream().map(key).distinct().toList(), it))
                    .orElseGet(Set::of));
            for (Item item : next) {
                if (seen.add(key.apply(item)) && wanted.test(item)) {
                    found.put(item.id(), item);
                    if (found.size() > shown) {
                        List<Item> page = found.values().stream().limit(shown).toList();
                        return new Walk(page, Optional.of(page.getLast().id()));
                    }
                }
            }
            if (next.size() < STEP) {
                return new Walk(List.copyOf(found.values()), Optional.empty());
            }
            last = Optional.of(next.getLast());
        }
        return new Walk(List.copyOf(found.values()), last.map(Item::id));
    }
}
