package org.chancery.text.concord;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.chancery.text.concord.Divergence.Kind;

/** Compares a block with its counterpart. */
final class Comparison {
    private Comparison() {}

    static void of(Unit first, Unit other, String language, List<Divergence> out) {
        if (!Ordinals.same(first.number(), other.number())) {
            out.add(new Divergence(Kind.NUMBER, first.place(), language, first.number(), other.number()));
        }
        List<String> left = only("reference ", first.facts(), other.facts());
        List<String> right = only("reference ", other.facts(), first.facts());
        report(Kind.REFERENCE, left, right, first, language, out);
        figures(first, other, language, out);
    }

    /** A list of dates may be written with one month or year for several days, so days and years count as figures first. */
    private static void figures(Unit first, Unit other, String language, List<Divergence> out) {
        List<String> left = only("figure ", first.facts(), other.facts());
        List<String> right = only("figure ", other.facts(), first.facts());
        boolean months = !only("month ", first.facts(), other.facts()).isEmpty()
                || !only("month ", other.facts(), first.facts()).isEmpty();
        if (left.isEmpty() && right.isEmpty() && !months) {
            return;
        }
        List<String> leftDates = only("date ", first.facts(), other.facts());
        List<String> rightDates = only("date ", other.facts(), first.facts());
        report(Kind.DATE, leftDates, rightDates, first, language, out);
        left.removeIf(figure -> partOf(figure, leftDates));
        right.removeIf(figure -> partOf(figure, rightDates));
        report(Kind.FIGURE, left, right, first, language, out);
    }

    private static boolean partOf(String figure, List<String> dates) {
        return dates.stream().anyMatch(d -> List.of(d.split("-")).contains(figure));
    }

    private static void report(
            Kind kind, List<String> left, List<String> right, Unit first, String language, List<Divergence> out) {
        if (!left.isEmpty() || !right.isEmpty()) {
            out.add(new Divergence(kind, first.place(), language, String.join(", ", left), String.join(", ", right)));
        }
    }

    private static List<String> only(String prefix, Map<String, Integer> here, Map<String, Integer> there) {
        List<String> only = new ArrayList<>();
        here.forEach((fact, count) -> {
            if (fact.startsWith(prefix) && count > there.getOrDefault(fact, 0)) {
                only.add(fact.substring(prefix.length()));
            }
        });
        return only;
    }
}
