package org.chancery.packages.agreement;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.chancery.law.instrument.AmendmentRule;
import org.chancery.law.instrument.ConsentClause;
import org.chancery.law.instrument.Duration;
import org.chancery.law.instrument.EntryIntoForce;
import org.chancery.law.instrument.FinalClauses;
import org.chancery.law.instrument.LaterParties;
import org.chancery.law.instrument.ProvisionalClause;
import org.chancery.law.instrument.ReservationClause;
import org.chancery.law.instrument.StateCode;
import org.chancery.law.instrument.WithdrawalClause;
import org.chancery.packages.tree.TreeBuilder;
import org.chancery.packages.tree.Words;

/** Final clauses as a plain tree with the keys of {@code clauses:}; the inverse of {@link ClausesFromTree}. */
final class ClausesTree {

    private ClausesTree() {}

    static Map<String, Object> of(FinalClauses c) {
        var tree = new TreeBuilder().put("consent", consent(c.consent()));
        c.entryIntoForce().ifPresent(e -> tree.put("entry-into-force", entryIntoForce(e)));
        c.laterParties().ifPresent(l -> tree.put("later-parties", laterParties(l)));
        tree.put("provisional-application", provisional(c.provisional()))
                .put("reservations", reservations(c.reservations()))
                .put("withdrawal", withdrawal(c.withdrawal()))
                .list(
                        "amendments",
                        c.amendments().stream().map(ClausesTree::amendment).toList())
                .put("duration", duration(c.duration()))
                .put("month-end", Words.of(c.monthEnd()));
        if (!c.lists().isEmpty()) {
            tree.put("lists", lists(c.lists()));
        }
        if (!c.weights().isEmpty()) {
            tree.put("weights", weights(c.weights()));
        }
        return tree.build();
    }

    private static Map<String, Object> consent(ConsentClause c) {
        var tree = new TreeBuilder()
                .texts("forms", c.forms().stream().sorted().map(Words::of).toList());
        if (c.signatureFrom().isPresent() || c.signatureUntil().isPresent()) {
            tree.put(
                    "signature",
                    new TreeBuilder()
                            .date("from", c.signatureFrom())
                            .date("until", c.signatureUntil())
                            .build());
        }
        return tree.text("parent", c.parent())
                .texts("family", c.family())
                .number("family-minimum", c.familyMinimum(), 0)
                .text("article", c.article())
                .build();
    }

    private static Map<String, Object> entryIntoForce(EntryIntoForce e) {
        return new TreeBuilder()
                .put("when", ConditionTree.of(e.when()))
                .put("then", CountingTree.of(e.then()))
                .date("not-before", e.notBefore())
                .text("not-before-agreement", e.notBeforeAgreement())
                .date("effective-from", e.effectiveFrom())
                .text("article", e.article())
                .build();
    }

    private static Map<String, Object> laterParties(LaterParties l) {
        return new TreeBuilder()
                .put("then", CountingTree.of(l.rule()))
                .put("family", Words.of(l.family()))
                .word("gap", l.gap(), LaterParties.Gap.EIF_DATE)
                .text("article", l.article())
                .build();
    }

    private static Map<String, Object> provisional(ProvisionalClause p) {
        return new TreeBuilder()
                .put("allowed", p.allowed())
                .texts("articles", p.articles())
                .text("article", p.article())
                .build();
    }

    private static Map<String, Object> reservations(ReservationClause r) {
        return new TreeBuilder()
                .put("policy", Words.of(r.policy()))
                .texts("listed", r.listed())
                .word("effect", r.effect(), ReservationClause.Effect.AT_ONCE)
                .word("silence-clock", r.silenceClock(), ReservationClause.SilenceClock.NOTIFICATION)
                .number("silence-months", r.silenceMonths(), 12)
                .text("article", r.article())
                .build();
    }

    private static Map<String, Object> withdrawal(WithdrawalClause w) {
        return new TreeBuilder()
                .put("policy", Words.of(w.policy()))
                .put("notice", CountingTree.of(w.notice()))
                .flag("later-date", w.laterDateAllowed())
                .flag("prolonged-by-conflict", w.prolongedByConflict())
                .number("not-before-years", w.notBeforeYears(), 0)
                .word("with-parent", w.withParent(), WithdrawalClause.WithParent.NOT_STATED)
                .localized("condition", w.condition())
                .text("article", w.article())
                .build();
    }

    private static Map<String, Object> amendment(AmendmentRule a) {
        var tree = new TreeBuilder().put("id", a.id()).put("effect", Words.of(a.effect()));
        a.quota().ifPresent(quota -> tree.put("quota", ConditionTree.of(quota)));
        return tree.put("then", CountingTree.of(a.delay()))
                .number("objection-days", a.objectionDays(), 0)
                .texts("scope", a.scope())
                .text("article", a.article())
                .build();
    }

    private static Map<String, Object> duration(Duration duration) {
        return switch (duration) {
            case Duration.Unlimited _ -> Map.of("unlimited", true);
            case Duration.NotStated _ -> Map.of("not-stated", true);
            case Duration.Term term ->
                new TreeBuilder()
                        .put("years", (long) term.years())
                        .number("renews-years", term.renewYears(), 0)
                        .text("article", term.article())
                        .build();
            case Duration.LinkedTo linked ->
                new TreeBuilder()
                        .put("linked-to", linked.other().value())
                        .text("article", linked.article())
                        .build();
        };
    }

    private static Map<String, Object> lists(Map<String, Set<StateCode>> lists) {
        var tree = new TreeMap<String, Object>();
        lists.forEach((name, states) ->
                tree.put(name, states.stream().sorted().map(StateCode::value).toList()));
        return Collections.unmodifiableMap(tree);
    }

    private static Map<String, Object> weights(Map<String, Map<StateCode, BigDecimal>> weights) {
        var tree = new TreeMap<String, Object>();
        weights.forEach((name, table) -> {
            var rows = new TreeMap<String, Object>();
            table.forEach((state, weight) -> rows.put(state.value(), weight.toPlainString()));
            tree.put(name, Collections.unmodifiableMap(rows));
        });
        return Collections.unmodifiableMap(tree);
    }
}
