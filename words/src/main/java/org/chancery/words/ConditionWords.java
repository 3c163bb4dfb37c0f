package org.chancery.words;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.law.calendar.CountingRule;
import org.chancery.law.instrument.Condition;
import org.chancery.law.instrument.ConsentForm;
import org.chancery.law.instrument.Counted;
import org.chancery.law.instrument.FinalClauses;
import org.chancery.law.instrument.Group;
import org.chancery.words.language.Language;

/** Conditions in words: as the event from which a time runs (Russian genitive), and as what is required. */
final class ConditionWords {

    private final Words words;
    private final Phrases phrases;
    private final GroupWords groups;
    private final boolean acceptances;

    /** @param acceptances whether what is counted are acceptances of an amendment, and not instruments of consent */
    ConditionWords(Words words, FinalClauses clauses, boolean acceptances) {
        this.words = words;
        this.phrases = Phrases.of("clauses", words.language());
        this.groups = new GroupWords(words, clauses);
        this.acceptances = acceptances;
    }

    /** "the deposit of the fiftieth instrument of ratification, acceptance or approval". */
    String event(Condition condition) {
        return switch (condition) {
            case Condition.Count(var n, var group, var counted) ->
                phrases.say(
                        "event.count",
                        with(counted, Map.of("nth", words.counting().ordinal(n), "of", spaced(groups.some(group)))));
            case Condition.AllOf(var group, var counted) ->
                phrases.say("event.allOf", with(counted, Map.of("of", groups.all(group))));
            case Condition.Share it -> fulfilled(it);
            case Condition.Fraction it -> fulfilled(it);
            case Condition.And it -> fulfilled(it);
            case Condition.Or it -> fulfilled(it);
            case Condition.OnlyPublished it -> fulfilled(it);
        };
    }

    /** From when a time runs: "90 days after the deposit of the fiftieth instrument". */
    String after(CountingRule rule, Condition condition) {
        var oneDeposit = condition instanceof Condition.Count || condition instanceof Condition.AllOf;
        return rule.kind() == CountingRule.Kind.ON_DEPOSIT && rule.extraDays() == 0 && !oneDeposit
                ? phrases.say("event.fulfilled.same", Map.of("requirement", requirement(condition)))
                : words.counting().after(rule, event(condition));
    }

    private String share(String fraction) {
        return phrases.pattern("share." + fraction).orElse(fraction);
    }

    private String fulfilled(Condition condition) {
        return phrases.say("event.fulfilled", Map.of("requirement", requirement(condition)));
    }

    /** "50 instruments of ratification, acceptance or approval". */
    String requirement(Condition condition) {
        return switch (condition) {
            case Condition.Count(var n, var group, var counted) ->
                phrases.say("require.count", with(counted, Map.of("n", n, "of", spaced(groups.some(group)))));
            case Condition.AllOf(var group, var counted) ->
                phrases.say("require.allOf", with(counted, Map.of("of", groups.all(group))));
            case Condition.Share(var percent, var weights, var group, var counted) ->
                phrases.say(
                        "require.share",
                        with(
                                counted,
                                Map.of(
                                        "percent", percent.stripTrailingZeros(),
                                        "weights", weights,
                                        "everyone", everyone(group),
                                        "of", spaced(groups.some(group)))));
            case Condition.Fraction(var numerator, var denominator, var moreThan, var group, var counted) ->
                phrases.say(
                        moreThan ? "require.moreThan" : "require.fraction",
                        with(
                                counted,
                                Map.of(
                                        "share",
                                        share(numerator + "/" + denominator),
                                        "everyone",
                                        everyone(group),
                                        "of",
                                        spaced(groups.some(group)))));
            case Condition.And(var all) -> joined("require.and", all);
            case Condition.Or(var any) -> joined("require.or", any);
            case Condition.OnlyPublished(var why) -> why.in(words.language().tag());
        };
    }

    private String joined(String key, List<Condition> conditions) {
        return conditions.stream()
                .map(this::requirement)
                .reduce((first, second) -> phrases.say(key, Map.of("first", first, "second", second)))
                .orElse("");
    }

    private Map<String, Object> with(Counted counted, Map<String, Object> more) {
        Map<String, Object> given = new HashMap<>(more);
        var forms = Map.of("forms", acceptances ? acceptance() : forms(counted.forms()));
        given.putAll(forms);
        given.put("instrument", phrases.say(acceptances ? "instrument.one.acceptance" : "instrument.one", forms));
        given.put("instruments", phrases.say(acceptances ? "instrument.many.acceptances" : "instrument.many", forms));
        return given;
    }

    private String acceptance() {
        return switch (words.language()) {
            case ENGLISH -> words.code(ConsentForm.ACCEPTANCE);
            case RUSSIAN -> "о " + words.codes().of(ConsentForm.ACCEPTANCE, "prep");
        };
    }

    private String forms(Set<ConsentForm> forms) {
        if (forms.isEmpty()) {
            return phrases.say("instrument.any");
        }
        var sorted = EnumSet.copyOf(forms).stream()
                .map(form -> words.codes().of(form, "prep"))
                .toList();
        var list = Lists.or(sorted, words.language());
        return words.language() == Language.RUSSIAN ? about(list) + list : list;
    }

    /** The preposition "о" is written "об" before some vowels. */
    private static String about(String word) {
        return "аиоуэ".indexOf(word.charAt(0)) >= 0 ? "об " : "о ";
    }

    private static String everyone(Group group) {
        return group instanceof Group.Everyone ? "yes" : "no";
    }

    private static String spaced(String text) {
        return text.isEmpty() ? "" : " " + text;
    }
}
