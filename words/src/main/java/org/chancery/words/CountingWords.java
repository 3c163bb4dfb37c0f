package org.chancery.words;

import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.chancery.law.calendar.CountingRule;
import org.chancery.words.language.Language;

/** Counting rules in words: "90 days later"; "on the first day of the sixth month after the month of the deposit". */
public final class CountingWords {

    private static final int SPELLED_OUT = 100;

    /** Costly to build and not safe for several threads at once, so one a language, each used under its own lock. */
    private static final Map<Language, RuleBasedNumberFormat> SPELLED = new ConcurrentHashMap<>();

    private final Language language;
    private final Phrases phrases;
    private final RuleBasedNumberFormat ordinals;

    CountingWords(Language language) {
        this.language = language;
        phrases = Phrases.of("phrases", language);
        ordinals = SPELLED.computeIfAbsent(
                language,
                any -> new RuleBasedNumberFormat(ULocale.forLocale(language.locale()), RuleBasedNumberFormat.SPELLOUT));
    }

    /** The rule alone: "90 days", "the first day of the sixth month after that month". */
    public String later(CountingRule rule) {
        return phrases.say("count.later", arguments(rule));
    }

    /** The rule with what it counts from: "90 days after the deposit"; Russian takes {@code what} in the genitive. */
    public String after(CountingRule rule, String what) {
        var arguments = arguments(rule);
        arguments.put("what", what);
        return phrases.say("count.after", arguments);
    }

    /** The length alone, for a notice of withdrawal: "a notice of 6 months". */
    public String length(CountingRule rule) {
        return phrases.say("count.length", arguments(rule));
    }

    /** "fiftieth"; in Russian masculine genitive, "пятидесятого"; figures above a hundred. */
    public String ordinal(int n) {
        if (n > SPELLED_OUT) {
            return phrases.say("count.ordinal", Map.of("n", n));
        }
        synchronized (ordinals) {
            return switch (language) {
                case ENGLISH -> ordinals.format(n, "%spellout-ordinal");
                case RUSSIAN -> ordinals.format(n, "%spellout-ordinal-masculine-genitive");
            };
        }
    }

    private Map<String, Object> arguments(CountingRule rule) {
        Map<String, Object> given = new HashMap<>();
        given.put("kind", rule.kind().name());
        given.put("n", rule.n());
        given.put("nth", rule.kind() == CountingRule.Kind.FIRST_OF_NTH_MONTH_AFTER_MONTH ? ordinal(rule.n()) : "");
        given.put("extra", rule.extraDays());
        return given;
    }
}
