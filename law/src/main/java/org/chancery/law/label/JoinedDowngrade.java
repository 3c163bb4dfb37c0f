package org.chancery.law.label;

import static org.chancery.law.label.Steps.of;
import static org.chancery.law.label.Steps.words;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chancery.law.label.Label.Marking;
import org.chancery.law.rule.DerivationRule;

/** The downgrade of a document drawn from several: never sooner or further than that of any source. */
final class JoinedDowngrade {

    private final List<Marking> labels;
    private final Level level;

    JoinedDowngrade(List<Marking> labels, Level level) {
        this.labels = labels;
        this.level = level;
    }

    /** Empty where a source stays as high as the document, or where the sources wait for different events. */
    Optional<Downgrade> downgrade(Steps steps) {
        if (labels.stream().allMatch(it -> it.downgrade().isEmpty())) {
            return Optional.empty();
        }
        var joined = joined();
        joined.ifPresentOrElse(it -> tell(steps, it), () -> steps.add(DerivationRule.DERIVED_WITHOUT_DOWNGRADE));
        return joined;
    }

    private Optional<Downgrade> joined() {
        Level to = labels.stream()
                .map(it -> it.downgrade().map(Downgrade::to).orElse(it.level()))
                .reduce(Level.PUBLIC, Level::orHigher);
        if (!level.isAbove(to)) {
            return Optional.empty();
        }
        var triggers = labels.stream()
                .filter(it -> it.level().isAbove(to))
                .map(it -> it.downgrade().orElseThrow().trigger())
                .collect(Collectors.toSet());
        if (triggers.size() == 1) {
            return Optional.of(new Downgrade(triggers.iterator().next(), to));
        }
        return triggers.stream().allMatch(Downgrade.OnDate.class::isInstance)
                ? triggers.stream()
                        .map(it -> ((Downgrade.OnDate) it).date())
                        .max(Comparator.<LocalDate>naturalOrder())
                        .map(last -> new Downgrade(new Downgrade.OnDate(last), to))
                : Optional.empty();
    }

    private static void tell(Steps steps, Downgrade joined) {
        switch (joined.trigger()) {
            case Downgrade.OnDate(var date) -> steps.add(DerivationRule.DERIVED_DOWNGRADE, of(joined.to()), of(date));
            case Downgrade.OnEvent(var event) ->
                steps.add(DerivationRule.DERIVED_DOWNGRADE_BY_EVENT, of(joined.to()), words(List.of(event)));
        }
    }
}
