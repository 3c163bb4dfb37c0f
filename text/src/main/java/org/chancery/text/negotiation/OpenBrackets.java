package org.chancery.text.negotiation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How many brackets are open at the end of a day: what is left to agree. Brackets inside brackets count too.
 *
 * @param date the day
 * @param byArticle open brackets of each article that has ever had one, by identifier
 */
public record OpenBrackets(LocalDate date, Map<String, Integer> byArticle) {
    /** The counts are kept as given. */
    public OpenBrackets {
        byArticle = java.util.Collections.unmodifiableMap(new TreeMap<>(byArticle));
    }

    /** Open brackets of the whole text. */
    public int total() {
        return byArticle.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** The measure on one day. */
    public static OpenBrackets on(Negotiation negotiation, LocalDate date) {
        return counted(negotiation.at(date), date);
    }

    /** The measure on every day on which something happened, in order. */
    public static List<OpenBrackets> over(Negotiation negotiation) {
        List<OpenBrackets> course = new ArrayList<>();
        Standing standing = new Standing();
        List<Step> steps = negotiation.steps();
        for (int i = 0; i < steps.size(); i++) {
            standing.take(steps.get(i));
            LocalDate day = steps.get(i).date();
            if (i + 1 == steps.size() || !steps.get(i + 1).date().equals(day)) {
                course.add(counted(standing.all(), day));
            }
        }
        return List.copyOf(course);
    }

    private static OpenBrackets counted(List<Bracket> brackets, LocalDate date) {
        Map<String, Integer> counts = new TreeMap<>();
        brackets.forEach(b -> counts.merge(b.article(), b.open() ? 1 : 0, Integer::sum));
        return new OpenBrackets(date, counts);
    }
}
