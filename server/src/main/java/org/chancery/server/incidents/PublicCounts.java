package org.chancery.server.incidents;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.chancery.server.database.Reading;
import org.springframework.stereotype.Service;

/** What everybody may know of incidents: how many of each kind in every year that is over, and the lines that were written for the public. */
@Service
class PublicCounts implements IncidentFigures.Source {

    private final Reading reading;

    PublicCounts(Reading reading) {
        this.reading = reading;
    }

    @Override
    public IncidentFigures now() {
        return new IncidentFigures(byYear().entrySet().stream()
                .map(it -> new IncidentFigures.Year(it.getKey(), it.getValue(), lines(it.getKey())))
                .toList());
    }

    /** Incidents by the year in which they came in and by kind, the newest year first; years that are not over are left out. */
    private NavigableMap<Integer, Map<IncidentKind, Long>> byYear() {
        return reading.asPublic(sql -> {
            NavigableMap<Integer, Map<IncidentKind, Long>> years = new TreeMap<>(Comparator.reverseOrder());
            sql.sql("select year, kind, number from incidents.yearly()").query(row -> {
                years.computeIfAbsent(row.getInt(1), year -> new EnumMap<>(IncidentKind.class))
                        .put(IncidentKind.valueOf(row.getString(2)), row.getLong(3));
            });
            return years;
        });
    }

    /** The public lines of a year. */
    List<String> lines(int year) {
        return reading.asPublic(
                sql -> sql.sql("select line from incidents.public_line_work where year = ? order by line")
                        .param(year)
                        .query(String.class)
                        .list());
    }
}
