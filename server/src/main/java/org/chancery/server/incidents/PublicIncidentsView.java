package org.chancery.server.incidents;

import java.util.List;
import java.util.Map;

/** Incidents as everybody may know them. */
public record PublicIncidentsView(List<Year> years) {

    /**
     * A year that is over.
     *
     * @param counts how many came in, by kind; a kind of which there was none is left out
     * @param lines that were written for the public
     */
    public record Year(int year, Map<IncidentKind, Long> counts, List<String> lines) {

        /** How many of a kind. */
        public long count(IncidentKind kind) {
            return counts.getOrDefault(kind, 0L);
        }
    }
}
