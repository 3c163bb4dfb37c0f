package org.chancery.words;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.chancery.law.finding.Finding;
import org.chancery.law.finding.Reason;
import org.chancery.law.finding.Value;

/** The one step that a reader in a hurry is shown: that which gives the date of the answer, first of all by counting. */
final class DecidingStep {

    /** Names of the date that an answer is about, the most telling first. */
    private static final List<String> DATES =
            List.of("effect", "until", "suspended", "since", "date", "consent", "signed");

    private DecidingStep() {}

    /** Index of the step; empty where there are no steps. */
    static Optional<Integer> of(Finding finding) {
        var date = DATES.stream()
                .map(finding.conclusion().values()::get)
                .filter(Value.OfDate.class::isInstance)
                .map(value -> ((Value.OfDate) value).date())
                .findFirst();
        if (date.isPresent()) {
            var day = date.get();
            var found = last(
                            finding,
                            step -> is(step, "result", day) && step.values().containsKey("from"))
                    .or(() -> last(finding, step -> is(step, "announced", day)))
                    .or(() -> last(finding, step -> step.values().containsValue(new Value.OfDate(day))));
            if (found.isPresent()) {
                return found;
            }
        }
        return finding.steps().isEmpty()
                ? Optional.empty()
                : Optional.of(finding.steps().size() - 1);
    }

    private static boolean is(Reason step, String name, LocalDate day) {
        return new Value.OfDate(day).equals(step.values().get(name));
    }

    private static Optional<Integer> last(Finding finding, Predicate<Reason> wanted) {
        for (var i = finding.steps().size() - 1; i >= 0; i--) {
            if (wanted.test(finding.steps().get(i))) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }
}
