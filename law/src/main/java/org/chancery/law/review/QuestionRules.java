package org.chancery.law.review;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.law.prohibition.Catalogue;
import org.chancery.law.prohibition.Prohibition;
import org.chancery.law.prohibition.ProhibitionId;
import org.chancery.law.prohibition.Source;
import org.chancery.law.scope.ProjectClass;

/**
 * Which rules of the catalogue a question rests on. Q1 takes the specific rules of treaties with their definitions, Q2 what custom says,
 * Q7 conditions and exceptions; the other questions take the rules that the table names for them, and Q7 those besides.
 */
public record QuestionRules(Map<Question, Set<ProhibitionId>> named) {
    public QuestionRules {
        named = Map.copyOf(named);
    }

    /** The rules for a technology of these classes, in the order of the catalogue. */
    public List<Prohibition> of(Question question, Catalogue catalogue, Set<ProjectClass> classes) {
        return catalogue.of(classes).stream()
                .filter(it -> named.getOrDefault(question, Set.of()).contains(it.id()) || computed(question, it))
                .toList();
    }

    private static boolean computed(Question question, Prohibition rule) {
        return switch (question) {
            case Q1 ->
                (rule.kind() == Prohibition.Kind.SPECIFIC || rule.kind() == Prohibition.Kind.DEFINITION)
                        && rule.sources().stream().anyMatch(Source.Treaty.class::isInstance);
            case Q2 -> rule.citesCustom();
            case Q7 -> rule.kind() == Prohibition.Kind.CONDITION || rule.kind() == Prohibition.Kind.EXCEPTION;
            case Q0, Q3, Q4, Q5, Q6, Q8, Q9 -> false;
        };
    }
}
