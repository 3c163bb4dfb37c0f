package org.chancery.packages.agreement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.law.instrument.AgreementId;
import org.chancery.law.instrument.Condition;
import org.chancery.law.instrument.ConsentForm;
import org.chancery.law.instrument.Counted;
import org.chancery.law.instrument.Group;
import org.chancery.law.instrument.LocalizedText;
import org.chancery.packages.tree.Fields;

/** Reads conditions; names of lists and weights are checked against those that the clauses define. */
final class ConditionFromTree {

    private static final List<String> KINDS =
            List.of("count", "all-of", "share", "fraction", "more-than", "and", "or", "only-published");
    private static final Set<String> GROUPS = Set.of("everyone", "signatories", "depositaries");

    private final Set<String> lists;
    private final Set<String> weights;

    ConditionFromTree(Set<String> lists, Set<String> weights) {
        this.lists = lists;
        this.weights = weights;
    }

    Condition required(Fields parent, String key) {
        return parent.required(key, read(parent, key), new Condition.OnlyPublished(LocalizedText.none()));
    }

    Optional<Condition> read(Fields parent, String key) {
        return parent.part(key).map(this::condition);
    }

    private Condition condition(Fields fields) {
        List<String> present = KINDS.stream().filter(fields::has).toList();
        if (present.size() != 1) {
            fields.problems()
                    .error(
                            fields.line(),
                            fields.at(""),
                            "A condition is expected here.",
                            "exactly one of " + String.join(", ", KINDS) + "; join several with and: [...].");
            fields.free();
            return new Condition.OnlyPublished(LocalizedText.none());
        }
        Condition condition = switch (present.getFirst()) {
            case "count" ->
                new Condition.Count(fields.number("count", 1, 10_000, 1), group(fields, "group"), counted(fields));
            case "all-of" -> new Condition.AllOf(group(fields, "all-of"), counted(fields));
            case "share" -> share(fields);
            case "fraction" -> fraction(fields, false);
            case "more-than" -> fraction(fields, true);
            case "and" -> new Condition.And(several(fields, "and"));
            case "or" -> new Condition.Or(several(fields, "or"));
            default -> new Condition.OnlyPublished(fields.localized("only-published"));
        };
        fields.nothingElse();
        return condition;
    }

    private List<Condition> several(Fields fields, String key) {
        List<Condition> all = new ArrayList<>();
        fields.parts(key).forEach(part -> all.add(condition(part)));
        if (all.isEmpty()) {
            fields.problems()
                    .error(
                            fields.lineOf(key),
                            fields.at(key),
                            "The list of conditions is empty.",
                            "at least one condition.");
        }
        return all;
    }

    private Condition share(Fields fields) {
        Optional<Fields> share = fields.part("share");
        BigDecimal percent = share.flatMap(
                        s -> s.value("percent", ConditionFromTree::percent, "a number from 0 to 100."))
                .orElse(BigDecimal.ONE);
        String table = share.map(s -> s.requiredText("weights")).orElse("");
        share.ifPresent(s -> {
            s.required("percent", s.text("percent"), "");
            if (!table.isEmpty() && !weights.contains(table)) {
                s.problems()
                        .error(
                                s.lineOf("weights"),
                                s.at("weights"),
                                "There is no table of weights " + table + ".",
                                "a key of clauses.weights.");
            }
            s.nothingElse();
        });
        return new Condition.Share(percent, table, group(fields, "group"), counted(fields));
    }

    private Condition fraction(Fields fields, boolean moreThan) {
        int[] parts = fields.value(
                        moreThan ? "more-than" : "fraction", ConditionFromTree::twoNumbers, "a fraction such as 2/3.")
                .orElse(new int[] {1, 1});
        Optional<AgreementId> other = Cited.agreement(fields, "parties-to");
        Optional<LocalDate> fixed = fields.date("parties-on");
        if (other.isPresent() ? fields.has("group") : fixed.isPresent()) {
            fields.problems()
                    .error(
                            fields.line(),
                            fields.at(""),
                            "The circle of which a fraction is needed is not clear.",
                            "group, or parties-to with or without parties-on.");
        }
        Group group = other.<Group>map(id -> new Group.PartiesTo(id, fixed)).orElseGet(() -> group(fields, "group"));
        return new Condition.Fraction(parts[0], parts[1], moreThan, group, counted(fields));
    }

    private Group group(Fields fields, String key) {
        return fields.text(key)
                .<Group>map(name -> switch (name) {
                    case "everyone" -> new Group.Everyone();
                    case "signatories" -> new Group.Signatories();
                    case "depositaries" -> new Group.DepositaryStates();
                    default -> {
                        if (!lists.contains(name)) {
                            fields.problems()
                                    .error(
                                            fields.lineOf(key),
                                            fields.at(key),
                                            "There is no list " + name + ".",
                                            String.join(
                                                            ", ",
                                                            GROUPS.stream()
                                                                    .sorted()
                                                                    .toList()) + " or a key of clauses.lists.");
                        }
                        yield new Group.Listed(name);
                    }
                })
                .orElse(new Group.Everyone());
    }

    private static Counted counted(Fields fields) {
        Set<ConsentForm> forms = new LinkedHashSet<>(ConsentForms.read(fields, "forms"));
        return new Counted(forms, fields.flag("organisations"), fields.flag("successions"));
    }

    private static BigDecimal percent(String text) {
        var percent = new BigDecimal(text);
        if (percent.signum() < 0 || percent.compareTo(BigDecimal.valueOf(100)) > 0 || percent.scale() > 6) {
            throw new IllegalArgumentException("out of range");
        }
        return percent;
    }

    private static int[] twoNumbers(String text) {
        String[] parts = text.split("/", -1);
        int numerator = Integer.parseInt(parts[0].strip());
        int denominator = parts.length == 2 ? Integer.parseInt(parts[1].strip()) : 0;
        if (numerator < 1 || denominator < numerator) {
            throw new IllegalArgumentException("not a fraction");
        }
        return new int[] {numerator, denominator};
    }
}
