package org.chancery.law.scope;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.law.scope.ScopeAct.Answered;
import org.jspecify.annotations.Nullable;

/** Walks through a definition with the answers given: which questions were met, what is asked next, where that leads. */
final class ScopeReading {

    private final Definition definition;
    private final Map<String, Answered> answers;
    private final ScopeFile file;

    /** Questions on the way, in their order, whether answered or not. */
    final List<ScopeQuestion> asked = new ArrayList<>();

    @Nullable
    Limb met;

    private @Nullable ScopeQuestion next;
    private boolean disputed;
    private boolean open;
    private boolean purposeMissing;

    ScopeReading(ScopeFile file) {
        this.file = file;
        definition = file.definition();
        answers = file.answers();
        for (Limb limb : definition.limbs()) {
            if (met == null && next == null) {
                read(limb);
            }
        }
        if (met != null) {
            effects();
        }
    }

    Optional<ScopeQuestion> next() {
        return Optional.ofNullable(next);
    }

    /** What the answers give, before anybody contests or decides. */
    ScopeOutcome computed() {
        if (next != null) {
            return ScopeOutcome.NOT_DECIDED;
        }
        if (met == null || purposeMissing) {
            return disputed
                    ? ScopeOutcome.CONTESTED
                    : open || purposeMissing ? ScopeOutcome.NOT_DECIDED : ScopeOutcome.OUT;
        }
        return ScopeOutcome.IN;
    }

    ScopeOutcome outcome() {
        var decision = file.decision();
        if (decision.isPresent()) {
            return decision.get().within() ? ScopeOutcome.IN : ScopeOutcome.OUT;
        }
        return file.contests().isEmpty() ? computed() : ScopeOutcome.CONTESTED;
    }

    boolean purposeMissing() {
        return purposeMissing;
    }

    Optional<Answered> answer(Element element) {
        return Optional.ofNullable(answers.get(element.code()));
    }

    private void read(Limb limb) {
        boolean all = true;
        boolean limbDisputed = false;
        for (Element element : limb.elements()) {
            asked.add(new ScopeQuestion.OfElement(limb, element));
            Answered answer = answers.get(element.code());
            if (answer == null) {
                next = asked.getLast();
                return;
            }
            switch (answer.reply()) {
                case YES -> {}
                case NO -> {
                    return;
                }
                case DISPUTED -> {
                    limbDisputed = true;
                    all = false;
                }
                case NOT_KNOWN -> all = false;
            }
        }
        if (all) {
            met = limb;
            disputed = false;
            open = false;
        } else {
            disputed |= limbDisputed;
            open = true;
        }
    }

    private void effects() {
        asked.add(new ScopeQuestion.OfEffects(definition.effects()));
        var stated = file.effects();
        if (stated.isEmpty()) {
            next = asked.getLast();
            return;
        }
        boolean enough = false;
        for (String code : stated.get().effects()) {
            EffectKind effect = definition.effect(code).orElseThrow();
            if (effect.purpose().isEmpty()) {
                enough = true;
                continue;
            }
            Element purpose = effect.purpose().get();
            if (asked.stream()
                    .anyMatch(it -> it instanceof ScopeQuestion.OfPurpose other
                            && other.element().equals(purpose))) {
                continue;
            }
            asked.add(new ScopeQuestion.OfPurpose(effect, purpose));
            Answered answer = answers.get(purpose.code());
            if (answer == null) {
                next = asked.getLast();
                return;
            }
            enough |= answer.reply() == Reply.YES;
            disputed |= answer.reply() == Reply.DISPUTED;
        }
        purposeMissing = !enough;
    }
}
