package org.chancery.words;

import java.util.Map;
import org.chancery.law.finding.Basis;
import org.chancery.words.name.Case;

/** What a rule rests on: "Article 22(1) of the Arms Trade Treaty", "VCLT art. 20(5), as custom". */
final class BasisWords {

    private final Words words;

    BasisWords(Words words) {
        this.words = words;
    }

    String of(Basis basis) {
        var phrases = words.phrases();
        return switch (basis) {
            case Basis.Clause(var agreement, var article) ->
                article.isPresent()
                        ? phrases.say(
                                Articles.isPlain(article.get()) ? "basis.clause" : "basis.citation",
                                Map.of(
                                        "article",
                                                Capitals.first(Articles.inText(
                                                        article.get(), words.language(), Case.NOMINATIVE)),
                                        "agreement", words.titles().inText(agreement, Case.GENITIVE),
                                        "agreement_title", words.titles().inText(agreement, Case.NOMINATIVE)))
                        : phrases.say(
                                "basis.agreement",
                                Map.of("agreement", words.titles().inText(agreement, Case.GENITIVE)));
            case Basis.Whole(var agreement) ->
                phrases.say("basis.whole", Map.of("agreement", words.titles().inText(agreement, Case.NOMINATIVE)));
            case Basis.Vclt(var article, var asTreaty) ->
                phrases.say("basis.vclt", Map.of("article", article.number(), "as", asTreaty ? "treaty" : "custom"));
            case Basis.DepositaryPractice() -> phrases.say("basis.practice");
            case Basis.Custom(var number) -> phrases.say("basis.custom", Map.of("number", number));
            case Basis.OrganisationRule() -> phrases.say("basis.organisation");
            case Basis.Procedure(var rules, var article) ->
                article.isPresent()
                        ? phrases.say(
                                "basis.procedure",
                                Map.of(
                                        "rules",
                                        rules.in(words.language().tag()),
                                        "article",
                                        words.cited(java.util.List.of(article.get()))))
                        : rules.in(words.language().tag());
            case Basis.Published(var announcement) -> phrases.say("basis.published");
            case Basis.Convention() -> phrases.say("basis.convention");
            case Basis.Record() -> phrases.say("basis.record");
        };
    }
}
