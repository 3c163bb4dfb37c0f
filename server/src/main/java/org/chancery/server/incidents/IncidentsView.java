package org.chancery.server.incidents;

import java.time.ZoneId;
import java.util.List;

/** The list of incidents. */
public record IncidentsView(List<Line> lines, ZoneId zone) {

    /**
     * An incident.
     *
     * @param open notices that are still owed, the most urgent first
     */
    public record Line(Incident incident, List<Notice> open) {}
}
