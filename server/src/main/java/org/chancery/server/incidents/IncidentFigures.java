package org.chancery.server.incidents;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.chancery.server.operation.FiguresFile;

/**
 * Incidents as everybody may know them.
 *
 * @param years that are over, the newest first
 */
public record IncidentFigures(List<Year> years) {

    /** As they go in bundles. */
    static final FiguresFile<IncidentFigures> FILE =
            new FiguresFile<>("statistics/incidents.json", IncidentFigures.class);

    public IncidentFigures {
        years = List.copyOf(years);
    }

    /**
     * A year that is over.
     *
     * @param counts how many came in, by kind; a kind of which there was none is left out
     * @param lines that were written for the public
     */
    public record Year(int year, Map<IncidentKind, Long> counts, List<String> lines) {

        public Year {
            counts = Collections.unmodifiableMap(new TreeMap<>(counts));
            lines = List.copyOf(lines);
        }

        /** How many of a kind. */
        public long count(IncidentKind kind) {
            return counts.getOrDefault(kind, 0L);
        }
    }

    /** None counted. */
    static IncidentFigures none() {
        return new IncidentFigures(List.of());
    }

    /** Where they come from: counted here, or brought by a bundle. */
    interface Source {
        IncidentFigures now();
    }
}
