package org.chancery.packages.agreement;

import java.util.List;
import java.util.Map;
import org.chancery.law.instrument.Condition;
import org.chancery.law.instrument.Counted;
import org.chancery.law.instrument.Group;
import org.chancery.packages.tree.TreeBuilder;
import org.chancery.packages.tree.Words;

/** Conditions as a plain tree, for example {@code {and: [{count: 40}, {all-of: depositaries}]}}; the inverse of {@link ConditionFromTree}. */
final class ConditionTree {

    private ConditionTree() {}

    static Map<String, Object> of(Condition condition) {
        return switch (condition) {
            case Condition.Count c ->
                counted(group(new TreeBuilder().put("count", (long) c.n()), c.group()), c.counted());
            case Condition.AllOf a -> counted(new TreeBuilder().put("all-of", name(a.group())), a.counted());
            case Condition.Share s ->
                counted(
                        group(
                                new TreeBuilder()
                                        .put(
                                                "share",
                                                new TreeBuilder()
                                                        .put(
                                                                "percent",
                                                                s.percent().toPlainString())
                                                        .put("weights", s.weights())
                                                        .build()),
                                s.group()),
                        s.counted());
            case Condition.Fraction f ->
                counted(
                        group(
                                new TreeBuilder()
                                        .put(
                                                f.moreThan() ? "more-than" : "fraction",
                                                f.numerator() + "/" + f.denominator()),
                                f.group()),
                        f.counted());
            case Condition.And and -> Map.of("and", all(and.all()));
            case Condition.Or or -> Map.of("or", all(or.any()));
            case Condition.OnlyPublished only -> Map.of("only-published", TreeBuilder.plain(only.why()));
        };
    }

    private static List<Map<String, Object>> all(List<Condition> conditions) {
        return conditions.stream().map(ConditionTree::of).toList();
    }

    private static TreeBuilder group(TreeBuilder tree, Group group) {
        return switch (group) {
            case Group.Everyone _ -> tree;
            case Group.PartiesTo parties ->
                tree.put("parties-to", parties.agreement().value()).date("parties-on", parties.fixed());
            case Group.Signatories _, Group.DepositaryStates _, Group.Listed _ -> tree.put("group", name(group));
        };
    }

    private static Map<String, Object> counted(TreeBuilder tree, Counted counted) {
        return tree.texts(
                        "forms",
                        counted.forms().stream().sorted().map(Words::of).toList())
                .flag("organisations", counted.organisations())
                .flag("successions", counted.successions())
                .build();
    }

    private static String name(Group group) {
        return switch (group) {
            case Group.Everyone _ -> "everyone";
            case Group.Signatories _ -> "signatories";
            case Group.DepositaryStates _ -> "depositaries";
            case Group.Listed listed -> listed.list();
            case Group.PartiesTo parties ->
                throw new IllegalArgumentException(
                        "of the parties to " + parties.agreement() + " only a fraction can be counted");
        };
    }
}
