package org.chancery.packages.agreement;

import java.util.Optional;
import org.chancery.law.calendar.CountingRule;
import org.chancery.law.instrument.Duration;
import org.chancery.law.instrument.LocalizedText;
import org.chancery.law.instrument.WithdrawalClause;
import org.chancery.packages.tree.Fields;

/** Reads how a party leaves and how long the agreement runs. */
final class LeavingFromTree {

    private LeavingFromTree() {}

    static WithdrawalClause withdrawal(Fields f) {
        Optional<Fields> part = f.part("withdrawal");
        var policy = part.map(w -> w.required(
                        "policy", w.word("policy", WithdrawalClause.Policy.class), WithdrawalClause.Policy.SILENT))
                .orElse(WithdrawalClause.Policy.SILENT);
        CountingRule notice = switch (policy) {
            case NOTICE -> CountingTree.required(part.orElseThrow(), "notice");
            case SILENT -> part.flatMap(w -> CountingTree.read(w, "notice")).orElse(CountingRule.months(12));
            case NONE -> part.flatMap(w -> CountingTree.read(w, "notice")).orElse(CountingRule.onDeposit());
        };
        var clause = new WithdrawalClause(
                policy,
                notice,
                part.map(w -> w.flag("later-date")).orElse(false),
                part.map(w -> w.flag("prolonged-by-conflict")).orElse(false),
                part.map(w -> w.number("not-before-years", 0, 100, 0)).orElse(0),
                part.flatMap(w -> w.word("with-parent", WithdrawalClause.WithParent.class))
                        .orElse(WithdrawalClause.WithParent.NOT_STATED),
                part.map(w -> w.localized("condition")).orElse(LocalizedText.none()),
                part.flatMap(
                        w -> policy == WithdrawalClause.Policy.SILENT ? Cited.optionalArticle(w) : Cited.article(w)));
        part.ifPresent(Fields::nothingElse);
        return clause;
    }

    static Duration duration(Fields f) {
        return f.part("duration").map(LeavingFromTree::term).orElse(new Duration.NotStated());
    }

    private static Duration term(Fields d) {
        Duration duration;
        if (d.has("years")) {
            duration = new Duration.Term(
                    d.number("years", 1, 1_000, 1), d.number("renews-years", 0, 1_000, 0), Cited.article(d));
        } else if (d.has("linked-to")) {
            duration = Cited.agreement(d, "linked-to")
                    .<Duration>map(other -> new Duration.LinkedTo(other, Cited.article(d)))
                    .orElse(new Duration.NotStated());
        } else if (d.has("unlimited") && d.flag("unlimited")) {
            duration = new Duration.Unlimited();
        } else if (d.has("not-stated") && d.flag("not-stated")) {
            duration = new Duration.NotStated();
        } else {
            d.problems()
                    .error(
                            d.line(),
                            d.at(""),
                            "How long the agreement runs cannot be read.",
                            "{unlimited: true}, {years: 5, renews-years: 5}, {linked-to: ID} or {not-stated: true}.");
            duration = new Duration.NotStated();
        }
        d.nothingElse();
        return duration;
    }
}
