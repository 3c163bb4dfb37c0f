package org.chancery.text.negotiation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chancery.text.TextException;

/**
 * All that happened to the brackets of a text, in order of time. It never changes: a new step makes a new negotiation.
 *
 * @param steps the steps, each of which could be taken when its turn came
 */
public record Negotiation(List<Step> steps) {

    /** Throws {@link TextException} at the first step that cannot be taken; its number, from 1, stands for the line. */
    public Negotiation {
        steps = List.copyOf(steps);
        Standing standing = new Standing();
        for (int i = 0; i < steps.size(); i++) {
            taken(standing, steps.get(i), i + 1);
        }
    }

    private static void taken(Standing standing, Step step, int number) {
        try {
            standing.take(step);
        } catch (TextException e) {
            throw new TextException(e.problems().stream()
                    .map(p -> org.chancery.text.Problem.error(p.code(), number, 0, p.message(), p.remedy()))
                    .toList());
        }
    }

    /** No bracket yet. */
    public static Negotiation none() {
        return new Negotiation(List.of());
    }

    /** With one more step; throws {@link TextException} if it cannot be taken now. */
    public Negotiation then(Step step) {
        List<Step> more = new ArrayList<>(steps);
        more.add(step);
        return new Negotiation(more);
    }

    /** Steps up to the end of a day. */
    public List<Step> until(LocalDate date) {
        return steps.stream().filter(s -> !s.date().isAfter(date)).toList();
    }

    /** All brackets as they stood at the end of a day, in order of opening. */
    public List<Bracket> at(LocalDate date) {
        Standing standing = new Standing();
        until(date).forEach(standing::take);
        return standing.all();
    }

    /** All brackets as they stand after the last step. */
    public List<Bracket> now() {
        return at(LocalDate.MAX);
    }

    /** The open brackets of a day by article, in order of opening. */
    public Map<String, List<Bracket>> byArticle(LocalDate date) {
        Map<String, List<Bracket>> articles = new LinkedHashMap<>();
        at(date).stream()
                .filter(Bracket::open)
                .forEach(b -> articles.computeIfAbsent(b.article(), a -> new ArrayList<>())
                        .add(b));
        articles.replaceAll((article, brackets) -> List.copyOf(brackets));
        return articles;
    }
}
