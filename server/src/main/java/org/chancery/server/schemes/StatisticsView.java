package org.chancery.server.schemes;

import java.util.List;

/** How often labels were used, by year. */
public record StatisticsView(List<LabelUse.Sum> sums, List<LabelUse.Figure> figures) {

    /** The figures of a year. */
    public List<LabelUse.Figure> of(int year) {
        return figures.stream().filter(it -> it.year() == year).toList();
    }
}
