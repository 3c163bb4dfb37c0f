package org.chancery.server.web.part;

import java.util.Optional;
import org.chancery.server.web.Query;

/**
 * The heading of a column by which a list sorts.
 *
 * @param key its name in the address
 * @param name as readers see it
 * @param number whether it holds numbers, which stand to the right
 */
public record Column(String key, String name, boolean number) {

    /** The direction in which the list is sorted by this column now: {@code ascending}, {@code descending} or none. */
    public Optional<String> direction(Query query) {
        String sorted = query.value("sort").orElse("");
        if (sorted.equals(key)) {
            return Optional.of("ascending");
        }
        return sorted.equals("-" + key) ? Optional.of("descending") : Optional.empty();
    }

    /** The question that sorts by this column, the other way round when it already does. */
    public Query sorted(Query query) {
        boolean ascends = direction(query).equals(Optional.of("ascending"));
        return query.with("sort", ascends ? "-" + key : key).without("page");
    }
}
