package org.chancery.words;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chancery.law.calendar.CountingRule;
import org.chancery.law.rule.Rule;

/**
 * One step of an answer.
 *
 * @param rule and its version, for those who check by hand
 * @param sentence a full sentence
 * @param basis what the rule rests on; may be shown in parentheses or on its own line
 * @param acts on which the step rests, in the order of the Finding
 * @param span the stretch of time that the step counts, where it counts one; drawn as a ruler
 */
public record StepText(Rule rule, String sentence, String basis, List<ActText> acts, Optional<Span> span) {

    public StepText {
        acts = List.copyOf(acts);
    }

    /** From a date to a date by a counting rule, which {@code text} says in words. */
    public record Span(LocalDate from, LocalDate to, CountingRule rule, String text) {}
}
