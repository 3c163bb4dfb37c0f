package org.chancery.packages.agreement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.law.calendar.CountingRule;
import org.chancery.law.calendar.MonthEnd;
import org.chancery.law.instrument.AgreementId;
import org.chancery.law.instrument.AmendmentRule;
import org.chancery.law.instrument.Article;
import org.chancery.law.instrument.ConsentClause;
import org.chancery.law.instrument.Duration;
import org.chancery.law.instrument.EntryIntoForce;
import org.chancery.law.instrument.FinalClauses;
import org.chancery.law.instrument.LaterParties;
import org.chancery.law.instrument.LocalizedText;
import org.chancery.law.instrument.ProvisionalClause;
import org.chancery.law.instrument.ReservationClause;
import org.chancery.law.instrument.StateCode;
import org.chancery.law.instrument.WithdrawalClause;
import org.chancery.packages.tree.Fields;

/** Reads {@code clauses:}. Each clause cites its article; a clause without one gets a warning. */
final class ClausesFromTree {

    private static final String CODES = "State codes such as GBR.";

    private ClausesFromTree() {}

    static FinalClauses read(Fields f) {
        Map<String, Set<StateCode>> lists = lists(f);
        Map<String, Map<StateCode, BigDecimal>> weights = weights(f);
        var conditions = new ConditionFromTree(lists.keySet(), weights.keySet());
        var clauses = new FinalClauses(
                consent(f),
                f.part("entry-into-force").map(e -> entryIntoForce(e, conditions)),
                f.part("later-parties").map(ClausesFromTree::laterParties),
                provisional(f),
                reservations(f),
                withdrawal(f),
                amendments(f, conditions),
                duration(f),
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
                Set.copyOf(ConditionFromTree.Forms.read(c, "forms")),
                signature.flatMap(s -> s.date("from")),
                signature.flatMap(s -> s.date("until")),
                agreement(c, "parent"),
                c.number("family-minimum", 0, 100, 0),
                c.values("family", AgreementId::new, "agreement ids."),
                article(c));
        signature.ifPresent(Fields::nothingElse);
        c.nothingElse();
        return clause;
    }

    private static EntryIntoForce entryIntoForce(Fields e, ConditionFromTree conditions) {
        var clause = new EntryIntoForce(
                conditions.required(e, "when"),
                CountingTree.required(e, "then"),
                e.date("not-before"),
                agreement(e, "not-before-agreement"),
                e.date("effective-from"),
                article(e));
        e.nothingElse();
        return clause;
    }

    private static LaterParties laterParties(Fields l) {
        var clause = new LaterParties(
                CountingTree.required(l, "then"),
                l.required("family", l.word("family", LaterParties.Family.class), LaterParties.Family.WITH_TREATY),
                l.word("gap", LaterParties.Gap.class).orElse(LaterParties.Gap.EIF_DATE),
                article(l));
        l.nothingElse();
        return clause;
    }

    private static ProvisionalClause provisional(Fields f) {
        return f.part("provisional-application")
                .map(p -> {
                    var clause = new ProvisionalClause(
                            p.flag("allowed"), articles(p, "articles"), p.value("article", Article::new, ARTICLE));
                    if (clause.allowed() && clause.article().isEmpty()) {
                        warnOfNoArticle(p);
                    }
                    p.nothingElse();
                    return clause;
                })
                .orElse(new ProvisionalClause(false, List.of(), Optional.empty()));
    }

    private static ReservationClause reservations(Fields f) {
        Optional<Fields> part = f.part("reservations");
        var policy = part.map(r -> r.required(
                        "policy", r.word("policy", ReservationClause.Policy.class), ReservationClause.Policy.SILENT))
                .orElse(ReservationClause.Policy.SILENT);
        var clause = new ReservationClause(
                policy,
                part.map(r -> articles(r, "listed")).orElse(List.of()),
                part.flatMap(r -> r.word("effect", ReservationClause.Effect.class))
                        .orElse(ReservationClause.Effect.AT_ONCE),
                part.flatMap(r -> r.word("silence-clock", ReservationClause.SilenceClock.class))
                        .orElse(ReservationClause.SilenceClock.NOTIFICATION),
                part.map(r -> r.number("silence-months", 1, 120, 12)).orElse(12),
                part.flatMap(r -> policy == ReservationClause.Policy.SILENT
                        ? r.value("article", Article::new, ARTICLE)
                        : article(r)));
        part.ifPresent(Fields::nothingElse);
        return clause;
    }

    private static WithdrawalClause withdrawal(Fields f) {
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
                part.map(w -> w.localized("condition")).orElse(LocalizedText.none()),
                part.flatMap(w -> policy == WithdrawalClause.Policy.SILENT
                        ? w.value("article", Article::new, ARTICLE)
                        : article(w)));
        part.ifPresent(Fields::nothingElse);
        return clause;
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
                    articles(a, "scope"),
                    article(a)));
            a.nothingElse();
        }
        return rules;
    }

    private static Duration duration(Fields f) {
        return f.part("duration").map(ClausesFromTree::duration0).orElse(new Duration.NotStated());
    }

    private static Duration duration0(Fields d) {
        Duration duration;
        if (d.has("years")) {
            duration = new Duration.Term(
                    d.number("years", 1, 1_000, 1), d.number("renews-years", 0, 1_000, 0), article(d));
        } else if (d.has("linked-to")) {
            duration = agreement(d, "linked-to")
                    .<Duration>map(other -> new Duration.LinkedTo(other, article(d)))
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

    private static Map<String, Set<StateCode>> lists(Fields f) {
        var lists = new LinkedHashMap<String, Set<StateCode>>();
        f.part("lists")
                .ifPresent(part -> part.free()
                        .keySet()
                        .forEach(name ->
                                lists.put(name, new LinkedHashSet<>(part.values(name, StateCode::new, CODES)))));
        return lists;
    }

    private static Map<String, Map<StateCode, BigDecimal>> weights(Fields f) {
        var weights = new LinkedHashMap<String, Map<StateCode, BigDecimal>>();
        f.part("weights")
                .ifPresent(part -> part.free().keySet().forEach(name -> {
                    var table = new LinkedHashMap<StateCode, BigDecimal>();
                    part.part(name)
                            .ifPresent(rows -> rows.free().keySet().forEach(code -> {
                                Optional<BigDecimal> weight = rows.value(code, BigDecimal::new, "a number.");
                                try {
                                    weight.ifPresent(w -> table.put(new StateCode(code), w));
                                } catch (IllegalArgumentException notACode) {
                                    rows.problems()
                                            .error(
                                                    rows.lineOf(code),
                                                    rows.at(code),
                                                    code + " is not a State code.",
                                                    CODES);
                                }
                            }));
                    weights.put(name, Map.copyOf(table));
                }));
        return weights;
    }

    private static final String ARTICLE =
            "an article number as printed, for example 22(1), in quotes if it is a bare number.";

    private static List<Article> articles(Fields fields, String key) {
        return fields.values(key, Article::new, ARTICLE);
    }

    private static Optional<Article> article(Fields fields) {
        Optional<Article> article = fields.value("article", Article::new, ARTICLE);
        if (!fields.has("article")) {
            warnOfNoArticle(fields);
        }
        return article;
    }

    private static void warnOfNoArticle(Fields fields) {
        fields.problems()
                .warning(
                        fields.line(),
                        fields.at("article"),
                        "The clause names no article.",
                        "the article that says so.");
    }

    private static Optional<AgreementId> agreement(Fields fields, String key) {
        return fields.value(key, AgreementId::new, "an agreement id: lower-case letters, digits, hyphens.");
    }
}
