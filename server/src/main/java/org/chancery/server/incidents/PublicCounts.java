package org.chancery.server.incidents;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.chancery.server.database.Reading;
import org.chancery.server.permission.Permissions;
import org.chancery.server.permission.Visitor;
import org.springframework.stereotype.Service;

/** What everybody may know of incidents: how many of each kind in every year that is over, and the lines that were written for the public. */
@Service
public class PublicCounts {

    private final Reading reading;
    private final Permissions permissions;

    PublicCounts(Reading reading, Permissions permissions) {
        this.reading = reading;
        this.permissions = permissions;
    }

    /** Incidents by the year in which they came in and by kind, the newest year first; years that are not over are left out. */
    public NavigableMap<Integer, Map<IncidentKind, Long>> byYear(Visitor visitor) {
        permissions.require("public.statistics", visitor);
        return reading.asPublic(sql -> {
            NavigableMap<Integer, Map<IncidentKind, Long>> years = new TreeMap<>(java.util.Comparator.reverseOrder());
            sql.sql("select year, kind, number from incidents.yearly()").query(row -> {
                years.computeIfAbsent(row.getInt(1), year -> new EnumMap<>(IncidentKind.class))
                        .put(IncidentKind.valueOf(row.getString(2)), row.getLong(3));
            });
            return years;
        });
    }

    /** The public lines of a year. */
    public List<String> lines(Visitor visitor, int year) {
        permissions.require("public.statistics", visitor);
        return reading.asPublic(
                sql -> sql.sql("select line from incidents.public_line_work where year = ? order by line")
                        .param(year)
                        .query(String.class)
                        .list());
    }
}
