package org.chancery.packages.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.law.calendar.CountingRule;
import org.chancery.law.calendar.CountingRule.Kind;
import org.chancery.packages.tree.Fields;
import org.chancery.packages.tree.TreeBuilder;
import org.chancery.packages.tree.Words;

/** Counting rules, for example {@code {days: 90}} or {@code {months: 6, extra-days: 1}}. */
final class CountingTree {

    private static final String REMEDY = "exactly one of " + String.join(", ", Words.all(Kind.class))
            + ", for example {days: 90} or {on-deposit: true}.";

    private CountingTree() {}

    static Map<String, Object> of(CountingRule rule) {
        Object n = rule.kind() == Kind.ON_DEPOSIT ? Boolean.TRUE : Long.valueOf(rule.n());
        return new TreeBuilder()
                .put(Words.of(rule.kind()), n)
                .number("extra-days", rule.extraDays(), 0)
                .build();
    }

    /** The rule under the key; a problem and day zero where it is missing or unreadable. */
    static CountingRule required(Fields parent, String key) {
        return parent.required(key, read(parent, key), CountingRule.onDeposit());
    }

    static Optional<CountingRule> read(Fields parent, String key) {
        return parent.part(key).map(CountingTree::read);
    }

    private static CountingRule read(Fields fields) {
        List<CountingRule> found = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            String key = Words.of(kind);
            if (fields.has(key)) {
                found.add(
                        kind == Kind.ON_DEPOSIT
                                ? onDeposit(fields, key)
                                : new CountingRule(kind, fields.number(key, 0, 10_000, 0), 0));
            }
        }
        int extra = fields.number("extra-days", -31, 366, 0);
        if (found.size() != 1) {
            fields.problems()
                    .error(
                            fields.line(),
                            fields.at("").replaceFirst("\\.$", ""),
                            "A counting rule is expected here.",
                            REMEDY);
        }
        fields.nothingElse();
        CountingRule rule = found.isEmpty() ? CountingRule.onDeposit() : found.getFirst();
        return new CountingRule(rule.kind(), rule.n(), extra);
    }

    private static CountingRule onDeposit(Fields fields, String key) {
        if (!fields.flag(key)) {
            fields.problems()
                    .error(fields.lineOf(key), fields.at(key), "on-deposit can only be true.", "{on-deposit: true}.");
        }
        return CountingRule.onDeposit();
    }
}
