package org.chancery.server.labels;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.apache.accumulo.access.Access;
import org.apache.accumulo.access.AccessEvaluator;

/** Which reader may read under which label, and when: expressions asked with tokens, stretch by stretch. */
final class Evaluation {

    private static final Access ACCESS = Access.builder().build();

    private final Map<Set<String>, AccessEvaluator> evaluators = new HashMap<>();

    /** Days on which one reader may read under one label; {@code until} is the first day without, MAX if none is known. */
    record Grant(String reader, int label, LocalDate from, LocalDate until) {}

    /** All grants of a reader under these labels. */
    List<Grant> grants(ReaderPlan reader, Iterable<LabelPlan> labels) {
        var grants = new ArrayList<Grant>();
        boolean steady = reader.tokens().list().size() == 1;
        for (LabelPlan label : labels) {
            var expressions = label.expressions();
            if (steady && expressions.list().size() == 1) {
                if (may(
                        reader.tokens().list().getFirst().what(),
                        expressions.list().getFirst().what())) {
                    grants.add(new Grant(reader.reader(), label.id(), LocalDate.MIN, LocalDate.MAX));
                }
            } else {
                var days = new TreeSet<>(reader.tokens().changes());
                days.addAll(expressions.changes());
                spans(days, day -> may(reader.tokens().on(day), expressions.on(day)))
                        .forEach(it -> grants.add(new Grant(reader.reader(), label.id(), it.from(), it.until())));
            }
        }
        return grants;
    }

    /** The spans in which a reader sees everything. */
    static List<Span> everything(ReaderPlan reader) {
        return spans(new TreeSet<>(reader.everything().changes()), reader.everything()::on);
    }

    /** From a day until the first day without. */
    record Span(LocalDate from, LocalDate until) {}

    private static List<Span> spans(Set<LocalDate> changes, Predicate<LocalDate> holds) {
        var spans = new ArrayList<Span>();
        LocalDate from = LocalDate.MIN;
        boolean open = holds.test(from);
        for (LocalDate day : changes) {
            boolean now = holds.test(day);
            if (open && !now) {
                spans.add(new Span(from, day));
            }
            if (!open && now) {
                from = day;
            }
            open = now;
        }
        if (open) {
            spans.add(new Span(from, LocalDate.MAX));
        }
        return spans;
    }

    private boolean may(Set<String> tokens, String expression) {
        return expression.isEmpty()
                || (!tokens.isEmpty()
                        && evaluators
                                .computeIfAbsent(tokens, ACCESS::newEvaluator)
                                .canAccess(expression));
    }
}
