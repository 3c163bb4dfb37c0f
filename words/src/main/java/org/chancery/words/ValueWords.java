package org.chancery.words;

import java.util.HashMap;
import java.util.Map;
import org.chancery.law.finding.Reason;
import org.chancery.law.finding.Value;
import org.chancery.law.instrument.AgreementId;
import org.chancery.words.name.Case;
import org.chancery.words.name.TerritoryNames;

/** Turns the typed values of a reason into the arguments of its pattern. */
final class ValueWords {

    private final Words words;
    private final Arguments arguments;

    ValueWords(Words words) {
        this.words = words;
        this.arguments = new Arguments(words.language(), words.states());
    }

    Map<String, Object> arguments(Reason reason, AgreementId agreement) {
        Map<String, Object> given = new HashMap<>();
        reason.values().forEach((name, value) -> put(given, name, value, agreement));
        return given;
    }

    private void put(Map<String, Object> given, String name, Value value, AgreementId agreement) {
        switch (value) {
            case Value.OfDate it -> given.put(name, words.dates().of(it.date()));
            case Value.OfMoment it -> given.put(name, words.dates().exactly(it.at(), it.zone()));
            case Value.OfQuantity it -> given.put(name, it.quantity().stripTrailingZeros());
            case Value.OfNumber it -> given.put(name, it.number());
            case Value.OfPercent it -> given.put(name, it.percent().stripTrailingZeros());
            case Value.OfState it -> arguments.state(given, name, it.state());
            case Value.OfStates it -> arguments.states(given, name, it.states());
            case Value.OfRecipients it -> arguments.recipients(given, name, it.recipients());
            case Value.OfAgreement it -> {
                for (var form : Case.values()) {
                    given.put(name + form.suffix(), words.titles().inText(it.agreement(), form));
                }
            }
            case Value.OfArticles it -> arguments.articles(given, name, it.articles());
            case Value.OfAct it -> given.put(name, words.reference(agreement, it.act()));
            case Value.OfRule it -> {
                given.put(name, words.counting().later(it.rule()));
                given.put(name + "_length", words.counting().length(it.rule()));
            }
            case Value.OfCode it -> {
                given.put(name, words.code(it.code()));
                given.put(name + "_code", it.code().name());
                words.codes().forms(it.code()).forEach((suffix, text) -> given.put(name + suffix, text));
            }
            case Value.OfText it -> {
                var text = it.text().in(words.language().tag());
                given.put(name, name.equals("territory") ? TerritoryNames.in(words.language(), text) : text);
            }
        }
    }
}
