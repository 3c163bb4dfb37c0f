package org.chancery.server.pages.shared;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.law.rule.EntryRule;
import org.chancery.words.ActText;
import org.chancery.words.FindingText;
import org.chancery.words.StepText;

/**
 * A Finding in the reader's language, with the announced and the computed date where there are both.
 *
 * @param acts all acts that the answer rests on, each once, in the order of the steps; at most {@link #MOST}
 */
public record Told(FindingText text, Optional<LocalDate> announced, Optional<LocalDate> computed, List<ActText> acts) {
    /** More acts than this are not listed one by one; the agreement's page has them all. */
    public static final int MOST = 80;

    public static Told of(FindingText text) {
        return of(text, Optional.empty(), Optional.empty());
    }

    public static Told of(FindingText text, Optional<LocalDate> announced, Optional<LocalDate> computed) {
        var acts = new LinkedHashSet<ActText>();
        Stream.concat(Stream.of(text.conclusion()), text.steps().stream()).forEach(step -> acts.addAll(step.acts()));
        return new Told(text, announced, computed, acts.stream().limit(MOST).toList());
    }

    /** How the threshold was reached, where the answer rests on one: it belongs beside the answer, before the counting of days. */
    public Optional<String> threshold() {
        return text.steps().stream()
                .filter(step -> step.rule() == EntryRule.COUNT_REACHED)
                .map(StepText::sentence)
                .findFirst();
    }

    public boolean agree() {
        return announced.equals(computed);
    }
}
