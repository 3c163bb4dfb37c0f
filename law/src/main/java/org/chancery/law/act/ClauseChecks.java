package org.chancery.law.act;

import java.util.ArrayList;
import java.util.List;
import org.chancery.law.act.Problem.Kind;
import org.chancery.law.act.Problem.Severity;
import org.chancery.law.instrument.AmendmentRule;
import org.chancery.law.instrument.Condition;
import org.chancery.law.instrument.FinalClauses;
import org.chancery.law.instrument.Group;

/** Checks of the final clauses: what they refer to, and conditions that nothing can fulfil. */
final class ClauseChecks {
    private final FinalClauses clauses;
    private final List<Problem> problems = new ArrayList<>();

    private ClauseChecks(FinalClauses clauses) {
        this.clauses = clauses;
    }

    static List<Problem> of(Dossier dossier) {
        if (dossier.agreement().clauses().isEmpty()) {
            return List.of();
        }
        FinalClauses clauses = dossier.agreement().clauses().get();
        var checks = new ClauseChecks(clauses);
        clauses.entryIntoForce().ifPresent(entry -> checks.condition(entry.when()));
        clauses.amendments().forEach(rule -> rule.quota().ifPresent(checks::quota));
        for (Act act : dossier.acts()) {
            if (act instanceof AmendmentAdopted adopted
                    && clauses.amendments().stream().map(AmendmentRule::id).noneMatch(adopted.rule()::equals)) {
                checks.problem(
                        Kind.UNKNOWN_AMENDMENT_RULE,
                        List.of(adopted.head().id()),
                        "the clauses have no amendment rule '" + adopted.rule() + "'");
            }
        }
        return checks.problems;
    }

    private void quota(Condition condition) {
        condition(condition);
        if (!condition.partiesCounted().isEmpty()) {
            problem(
                    Kind.IMPOSSIBLE_CONDITION,
                    List.of(),
                    "the quota of an amendment counts the parties to the agreement itself, not those to "
                            + condition.partiesCounted());
        }
    }

    private void condition(Condition condition) {
        switch (condition) {
            case Condition.Count(int _, Group.PartiesTo parties, var _) -> onlyFraction(parties);
            case Condition.Count c -> {
                group(c.group());
                if (c.n() < 1) {
                    problem(Kind.IMPOSSIBLE_CONDITION, List.of(), "a count must be at least 1, not " + c.n());
                }
                listSize(c);
            }
            case Condition.AllOf(Group.PartiesTo parties, var _) -> onlyFraction(parties);
            case Condition.AllOf a -> group(a.group());
            case Condition.Share(var _, var _, Group.PartiesTo parties, var _) -> onlyFraction(parties);
            case Condition.Share s -> {
                group(s.group());
                if (!clauses.weights().containsKey(s.weights())) {
                    problem(
                            Kind.UNKNOWN_WEIGHTS,
                            List.of(),
                            "no table of weights '" + s.weights() + "'; there are "
                                    + clauses.weights().keySet());
                }
            }
            case Condition.Fraction f -> {
                group(f.group());
                if (f.numerator() < 1 || f.denominator() < f.numerator()) {
                    problem(
                            Kind.IMPOSSIBLE_CONDITION,
                            List.of(),
                            "a fraction must lie between 0 and 1, not " + f.numerator() + "/" + f.denominator());
                }
            }
            case Condition.And a -> a.all().forEach(this::condition);
            case Condition.Or o -> o.any().forEach(this::condition);
            case Condition.OnlyPublished _ -> {}
        }
    }

    private void listSize(Condition.Count count) {
        if (count.group() instanceof Group.Listed(String list)
                && clauses.lists().containsKey(list)
                && clauses.lists().get(list).size() < count.n()) {
            problem(
                    Kind.IMPOSSIBLE_CONDITION,
                    List.of(),
                    count.n() + " of the list '" + list + "' are needed, which has "
                            + clauses.lists().get(list).size());
        }
    }

    private void onlyFraction(Group.PartiesTo parties) {
        problem(
                Kind.IMPOSSIBLE_CONDITION,
                List.of(),
                "of the parties to " + parties.agreement() + " only a fraction can be counted; all of them are 1/1");
    }

    private void group(Group group) {
        if (group instanceof Group.Listed(String list) && !clauses.lists().containsKey(list)) {
            problem(
                    Kind.UNKNOWN_LIST,
                    List.of(),
                    "no list '" + list + "'; there are " + clauses.lists().keySet());
        }
    }

    private void problem(Kind kind, List<ActId> acts, String message) {
        problems.add(new Problem(kind, Severity.ERROR, acts, message));
    }
}
