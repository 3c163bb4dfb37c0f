package org.chancery.server.copies;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The account of a document's copies: issued = held + returned + destroyed + missing.
 *
 * @param issued all copies, by number
 * @param standing the same, by where they are
 */
public record Balance(List<Copy> issued, Map<Standing, List<Copy>> standing) {

    /** The account of these copies of one document. */
    public static Balance of(List<Copy> copies) {
        Map<Standing, List<Copy>> standing = new EnumMap<>(Standing.class);
        for (Standing each : Standing.values()) {
            standing.put(
                    each, copies.stream().filter(it -> it.standing() == each).toList());
        }
        return new Balance(copies, standing);
    }

    public Balance {
        issued = List.copyOf(issued);
    }

    /** How many are there. */
    public int count(Standing where) {
        return in(where).size();
    }

    /** Those that are there, by number. */
    public List<Copy> in(Standing where) {
        return standing.getOrDefault(where, List.of());
    }
}
