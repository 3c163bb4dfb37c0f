package org.chancery.packages.agreement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.law.calendar.MonthEnd;
import org.chancery.law.instrument.AgreementId;
import org.chancery.law.instrument.AmendmentRule;
import org.chancery.law.instrument.ConsentClause;
import org.chancery.law.instrument.EntryIntoForce;
import org.chancery.law.instrument.FinalClauses;
import org.chancery.law.instrument.LaterParties;
import org.chancery.law.instrument.ProvisionalClause;
import org.chancery.law.instrument.StateCode;
import org.chancery.packages.tree.Fields;

/** Reads {@code clauses:}. Each clause cites its article; a clause without one gets a warning. */
final class ClausesFromTree {

    private ClausesFromTree() {}

    static FinalClauses read(Fields f) {
        Map<String, Set<StateCode>> lists = ListsFromTree.lists(f);
        Map<String, Map<StateCode, BigDecimal>> weights = ListsFromTree.weights(f);
        var conditions = new ConditionFromTree(lists.keySet(), weights.keySet());
        var clauses = new FinalClauses(
                consent(f),
                f.part("entry-into-force").map(e -> entryIntoForce(e, conditions)),
                f.part("later-parties").map(ClausesFromTree::laterParties),
                provisional(f),
                ReservationFromTree.read(f),
                LeavingFromTree.withdrawal(f),
                amendments(f, conditions),
                LeavingFromTree.duration(f),
                f.word("month-end", MonthEnd.class).orElse(MonthEnd.CLAMP),
                lists,
                weights);
        f.nothingElse();
        return clauses;
    }

    private static ConsentClause consent(Fields f) {
        Optional<Fields> part = f.part("consent");
        if (part.isEmpty()) {
            return new ConsentClause(
                    Set.of(), Optional.empty(), Optional.empty(), Optional.empty(), 0, List.of(), Optional.empty());
        }
        Fields c = part.get();
        Optional<Fields> signature = c.part("signature");
        var clause = new ConsentClause(
                Set.copyOf(ConsentForms.read(c, "forms")),
                signature.flatMap(s -> s.date("from")),
                signature.flatMap(s -> s.date("until")),
                Cited.agreement(c, "parent"),
                c.number("family-minimum", 0, 100, 0),
                c.values("family", AgreementId::new, "agreement ids."),
                Cited.article(c));
        signature.ifPresent(Fields::nothingElse);
        c.nothingElse();
        return clause;
    }

    private static EntryIntoForce entryIntoForce(Fields e, ConditionFromTree conditions) {
        var clause = new EntryIntoForce(
                conditions.required(e, "when"),
                CountingTree.required(e, "then"),
                e.date("not-before"),
                Cited.agreement(e, "not-before-agreement"),
                e.date("effective-from"),
                Cited.article(e));
        e.nothingElse();
        return clause;
    }

    private static LaterParties laterParties(Fields l) {
        var clause = new LaterParties(
                CountingTree.required(l, "then"),
                l.required("family", l.word("family", LaterParties.Family.class), LaterParties.Family.WITH_TREATY),
                l.word("gap", LaterParties.Gap.class).orElse(LaterParties.Gap.EIF_DATE),
                Cited.article(l));
        l.nothingElse();
        return clause;
    }

    private static ProvisionalClause provisional(Fields f) {
        return f.part("provisional-application")
                .map(p -> {
                    var clause = new ProvisionalClause(
                            p.flag("allowed"), Cited.articles(p, "articles"), Cited.optionalArticle(p));
                    if (clause.allowed() && clause.article().isEmpty()) {
                        Cited.warnOfNoArticle(p);
                    }
                    p.nothingElse();
                    return clause;
                })
                .orElse(new ProvisionalClause(false, List.of(), Optional.empty()));
    }

    private static List<AmendmentRule> amendments(Fields f, ConditionFromTree conditions) {
        List<AmendmentRule> rules = new ArrayList<>();
        for (Fields a : f.parts("amendments")) {
            rules.add(new AmendmentRule(
                    a.requiredText("id"),
                    a.required(
                            "effect",
                            a.word("effect", AmendmentRule.Effect.class),
                            AmendmentRule.Effect.ACCEPTING_ONLY),
                    conditions.read(a, "quota"),
                    CountingTree.required(a, "then"),
                    a.number("objection-days", 0, 3_660, 0),
                    Cited.articles(a, "scope"),
                    Cited.article(a)));
            a.nothingElse();
        }
        return rules;
    }
}
