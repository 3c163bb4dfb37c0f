package org.chancery.law.scope;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.law.act.ActId;

/** The scope test of one technology: the definition, and what has been done about it in the order of the register. */
public record ScopeFile(Definition definition, List<ScopeAct> acts) {
    public ScopeFile {
        acts = List.copyOf(acts);
    }

    /** The file as it was at the end of a day. */
    public ScopeFile on(LocalDate day) {
        return new ScopeFile(
                definition, acts.stream().filter(it -> !it.date().isAfter(day)).toList());
    }

    /** What is to be asked next; empty when the test is finished. */
    public Optional<ScopeQuestion> next() {
        return new ScopeReading(this).next();
    }

    public ScopeOutcome outcome() {
        return new ScopeReading(this).outcome();
    }

    Map<String, ScopeAct.Answered> answers() {
        var answers = new LinkedHashMap<String, ScopeAct.Answered>();
        for (ScopeAct act : acts) {
            if (act instanceof ScopeAct.Answered answered) {
                answers.put(answered.element(), answered);
            }
        }
        return answers;
    }

    Optional<ScopeAct.EffectsStated> effects() {
        return last(ScopeAct.EffectsStated.class);
    }

    /** The organ's decision, unless an answer was given or changed after it. */
    Optional<ScopeAct.Decided> decision() {
        return last(ScopeAct.Decided.class).filter(it -> acts.indexOf(it) > lastAnswer());
    }

    /** A decision on answers that have changed since. */
    Optional<ScopeAct.Decided> overtakenDecision() {
        return last(ScopeAct.Decided.class).filter(it -> acts.indexOf(it) < lastAnswer());
    }

    /** Contests of the present answers that are not withdrawn, in their order. */
    List<ScopeAct.Contested> contests() {
        Set<ActId> withdrawn = new LinkedHashSet<>();
        acts.forEach(act -> {
            if (act instanceof ScopeAct.ContestWithdrawn back) {
                withdrawn.add(back.contest());
            }
        });
        return acts.stream()
                .skip(lastAnswer() + 1L)
                .filter(ScopeAct.Contested.class::isInstance)
                .map(ScopeAct.Contested.class::cast)
                .filter(it -> !withdrawn.contains(it.id()))
                .toList();
    }

    private int lastAnswer() {
        for (int i = acts.size() - 1; i >= 0; i--) {
            if (acts.get(i) instanceof ScopeAct.Answered || acts.get(i) instanceof ScopeAct.EffectsStated) {
                return i;
            }
        }
        return -1;
    }

    private <T extends ScopeAct> Optional<T> last(Class<T> type) {
        return acts.stream().filter(type::isInstance).map(type::cast).reduce((_, later) -> later);
    }
}
