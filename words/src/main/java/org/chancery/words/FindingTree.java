package org.chancery.words;

import java.util.LinkedHashMap;
import java.util.Map;
import org.chancery.law.calendar.CountingRule;
import org.chancery.law.finding.Basis;
import org.chancery.law.finding.Finding;
import org.chancery.law.finding.Reason;
import org.chancery.law.finding.Value;
import org.chancery.law.instrument.Article;
import org.chancery.law.instrument.Recipient;
import org.chancery.law.instrument.StateCode;

/**
 * A Finding as maps, lists, texts and numbers, ready for JSON: the command line and the API give the same object. Keys of an object keep
 * their order; dates are ISO 8601, moments a time in UTC with a zone, percentages and quantities texts.
 */
public final class FindingTree {

    private FindingTree() {}

    /** The Finding with its words. */
    public static Map<String, Object> of(Finding finding, Words words) {
        var text = words.text(finding);
        var tree = new LinkedHashMap<String, Object>();
        tree.put("agreement", finding.agreement().value());
        tree.put("language", words.language().tag());
        tree.put("standing", finding.standing().name());
        tree.put("answer", text.answer());
        tree.put("reason", text.reason());
        tree.put("conclusion", reason(finding.conclusion(), text.conclusion()));
        var steps = new java.util.ArrayList<Map<String, Object>>();
        for (var i = 0; i < finding.steps().size(); i++) {
            steps.add(reason(finding.steps().get(i), text.steps().get(i)));
        }
        tree.put("steps", steps);
        return tree;
    }

    private static Map<String, Object> reason(Reason reason, StepText text) {
        var tree = new LinkedHashMap<String, Object>();
        tree.put("rule", reason.rule().name());
        tree.put("version", reason.rule().version());
        tree.put("sentence", text.sentence());
        tree.put("basis", basis(reason.basis(), text.basis()));
        var values = new LinkedHashMap<String, Object>();
        reason.rule().carries().forEach(name -> values.put(name, value(reason, name)));
        tree.put("values", values);
        tree.put("acts", text.acts().stream().map(FindingTree::act).toList());
        return tree;
    }

    private static Map<String, Object> act(ActText act) {
        var tree = new LinkedHashMap<String, Object>();
        tree.put("id", act.id().value());
        tree.put("text", act.text());
        act.number().ifPresent(number -> tree.put("number", number));
        return tree;
    }

    private static Map<String, Object> basis(Basis basis, String text) {
        var tree = new LinkedHashMap<String, Object>();
        switch (basis) {
            case Basis.Clause(var agreement, var article) -> {
                tree.put("kind", "clause");
                tree.put("agreement", agreement.value());
                article.ifPresent(number -> tree.put("article", number.number()));
            }
            case Basis.Whole(var agreement) -> {
                tree.put("kind", "agreement");
                tree.put("agreement", agreement.value());
            }
            case Basis.Vclt(var article, var asTreaty) -> {
                tree.put("kind", "vclt");
                tree.put("article", article.number());
                tree.put("as", asTreaty ? "treaty" : "custom");
            }
            case Basis.DepositaryPractice() -> tree.put("kind", "depositary-practice");
            case Basis.Custom(var number) -> {
                tree.put("kind", "custom");
                tree.put("number", number);
            }
            case Basis.OrganisationRule() -> tree.put("kind", "organisation-rule");
            case Basis.Procedure(var rules, var article) -> {
                tree.put("kind", "rules-of-procedure");
                tree.put("rules", rules.byLanguage());
                article.ifPresent(number -> tree.put("article", number.number()));
            }
            case Basis.Published(var announcement) -> {
                tree.put("kind", "published");
                tree.put("act", announcement.value());
            }
            case Basis.Convention() -> tree.put("kind", "convention");
            case Basis.Record() -> tree.put("kind", "record");
        }
        tree.put("text", text);
        return tree;
    }

    private static Object value(Reason reason, String name) {
        var value = reason.values().get(name);
        if (value == null) {
            throw new IllegalStateException(reason.rule() + " lacks its value " + name);
        }
        return switch (value) {
            case Value.OfDate it -> it.date().toString();
            case Value.OfMoment it -> moment(it);
            case Value.OfQuantity it -> it.quantity().toPlainString();
            case Value.OfNumber it -> it.number();
            case Value.OfPercent it -> it.percent().toPlainString();
            case Value.OfState it -> it.state().value();
            case Value.OfStates it -> it.states().stream().map(StateCode::value).toList();
            case Value.OfRecipients it ->
                it.recipients().stream().map(Recipient::toString).toList();
            case Value.OfAgreement it -> it.agreement().value();
            case Value.OfArticles it ->
                it.articles().stream().map(Article::number).toList();
            case Value.OfAct it -> it.act().value();
            case Value.OfRule it -> rule(it.rule());
            case Value.OfCode it -> it.code().name();
            case Value.OfText it -> it.text().byLanguage();
        };
    }

    private static Map<String, Object> moment(Value.OfMoment moment) {
        var tree = new LinkedHashMap<String, Object>();
        tree.put("at", moment.at().toString());
        tree.put("zone", moment.zone().getId());
        return tree;
    }

    private static Map<String, Object> rule(CountingRule rule) {
        var tree = new LinkedHashMap<String, Object>();
        tree.put("kind", rule.kind().name());
        tree.put("n", rule.n());
        tree.put("extraDays", rule.extraDays());
        return tree;
    }
}
