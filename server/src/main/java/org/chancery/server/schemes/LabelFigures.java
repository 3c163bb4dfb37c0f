package org.chancery.server.schemes;

import java.util.List;
import org.chancery.law.label.Level;
import org.chancery.server.operation.FiguresFile;

/**
 * How often labels were used in years that are over, as everybody may know it.
 *
 * @param years all documents of each year, the newest year first
 * @param figures by year, the newest first, then by level and reason
 */
public record LabelFigures(List<Sum> years, List<Figure> figures) {

    /** As they go in bundles. */
    static final FiguresFile<LabelFigures> FILE = new FiguresFile<>("statistics/labels.json", LabelFigures.class);

    public LabelFigures {
        years = List.copyOf(years);
        figures = List.copyOf(figures);
    }

    /** The documents of one year. */
    public record Sum(int year, long documents) {}

    /**
     * A figure of the statistics.
     *
     * @param basis code of the reason; empty for PUBLIC
     * @param atLeast the true number is not below
     * @param atMost nor above
     */
    public record Figure(int year, Level level, String basis, long atLeast, long atMost) {}

    /** Nothing counted. */
    static LabelFigures none() {
        return new LabelFigures(List.of(), List.of());
    }

    /** The figures of a year. */
    public List<Figure> of(int year) {
        return figures.stream().filter(it -> it.year() == year).toList();
    }

    /** Where they come from: counted here, or brought by a bundle. */
    interface Source {
        LabelFigures now();
    }
}
