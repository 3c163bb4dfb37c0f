package org.chancery.server.technologies;

import java.util.List;
import org.chancery.law.scope.ScopeAct;
import org.chancery.law.scope.ScopeFile;

/**
 * The scope test of a technology as a reader sees it.
 *
 * @param file what the rules read
 * @param last number of its last act; 0 before the first
 * @param numbers of the acts, one for each step of the file
 */
public record ScopeRecord(ScopeFile file, long last, List<Long> numbers) {
    public ScopeRecord {
        numbers = List.copyOf(numbers);
    }

    /** Whether anything was answered yet. */
    public boolean isBegun() {
        return !file.acts().isEmpty();
    }

    /** Whether the organ has decided on the present answers. */
    public boolean isDecided() {
        return sinceAnswers().stream().anyMatch(ScopeAct.Decided.class::isInstance);
    }

    /** Contests of the present answers that nobody has withdrawn. */
    public List<ScopeAct.Contested> contests() {
        List<ScopeAct> since = sinceAnswers();
        return since.stream()
                .filter(ScopeAct.Contested.class::isInstance)
                .map(ScopeAct.Contested.class::cast)
                .filter(it -> since.stream()
                        .noneMatch(back -> back instanceof ScopeAct.ContestWithdrawn done
                                && done.contest().equals(it.id())))
                .toList();
    }

    /** What was done after the last answer. */
    private List<ScopeAct> sinceAnswers() {
        List<ScopeAct> acts = file.acts();
        int from = acts.size();
        while (from > 0 && !isAnswer(acts.get(from - 1))) {
            from--;
        }
        return acts.subList(from, acts.size());
    }

    private static boolean isAnswer(ScopeAct act) {
        return switch (act) {
            case ScopeAct.Answered _, ScopeAct.EffectsStated _ -> true;
            case ScopeAct.Contested _, ScopeAct.ContestWithdrawn _, ScopeAct.Decided _ -> false;
        };
    }
}
