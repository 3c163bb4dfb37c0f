package org.chancery.text.concord;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Dates as the languages of the United Nations write them. */
final class Dates {
    private static final Map<String, List<String>> MONTHS = Map.of(
            "eng",
            List.of("january february march april may june july august september october november december".split(" ")),
            "fra",
            List.of("janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split(" ")),
            "spa",
            List.of("enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre"
                    .split(" ")),
            "rus",
            List.of("января февраля марта апреля мая июня июля августа сентября октября ноября декабря".split(" ")),
            "ara",
            List.of(
                    "كانون الثاني",
                    "شباط",
                    "آذار",
                    "نيسان",
                    "أيار",
                    "حزيران",
                    "تموز",
                    "آب",
                    "أيلول",
                    "تشرين الأول",
                    "تشرين الثاني",
                    "كانون الأول"));

    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
    private static final Pattern CHINESE =
            Pattern.compile("(?:(\\d{4})\\s*年\\s*)?(\\d{1,2})\\s*月(?:\\s*(\\d{1,2})\\s*日)?");
    private static final Map<String, Integer> NUMBERS = numbers();
    private static final Pattern WORDS = Pattern.compile(
            "(\\d{1,2})(?:er|st|nd|rd|th|º)?(?:[ \\u00a0]+(?:de[ \\u00a0]+)?)("
                    + NUMBERS.keySet().stream()
                            .sorted((a, b) -> b.length() - a.length())
                            .map(Pattern::quote)
                            .collect(Collectors.joining("|"))
                    + ")(?:/[\\p{L} ]{3,15}?)?(?:,?[ \\u00a0]+(?:de[ \\u00a0]+)?(\\d{4}))?(?!\\p{L})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private Dates() {}

    private static Map<String, Integer> numbers() {
        Map<String, Integer> numbers = new HashMap<>();
        MONTHS.values().forEach(names -> {
            for (int i = 0; i < names.size(); i++) {
                numbers.put(names.get(i), i + 1);
            }
        });
        return numbers;
    }

    /** Counts dates and replaces them by their day and year; a month without a day is left out of account. */
    static String take(String text, String language, Map<String, Integer> facts) {
        String rest = replace(ISO, text, m -> date(facts, m.group(1), Integer.parseInt(m.group(2)), m.group(3)));
        rest = replace(
                WORDS,
                rest,
                m -> date(facts, m.group(3), NUMBERS.getOrDefault(m.group(2).toLowerCase(Locale.ROOT), 0), m.group(1)));
        return language.equals("zho") || language.equals("chi") || rest.indexOf('月') >= 0
                ? replace(CHINESE, rest, m -> chinese(facts, m))
                : rest;
    }

    private static String chinese(Map<String, Integer> facts, Matcher m) {
        if (m.group(3) == null) {
            return m.group(1) == null ? " " : " " + m.group(1) + " ";
        }
        return date(facts, m.group(1), Integer.parseInt(m.group(2)), m.group(3));
    }

    private static String date(
            Map<String, Integer> facts, @org.jspecify.annotations.Nullable String year, int month, String day) {
        int number = Integer.parseInt(day);
        Facts.count(facts, "date " + (year == null ? "" : year + "-") + month + "-" + number);
        Facts.count(facts, "month " + month);
        return "; " + number + "; " + (year == null ? "" : year + "; ");
    }

    private static String replace(Pattern pattern, String text, java.util.function.Function<Matcher, String> by) {
        Matcher m = pattern.matcher(text);
        StringBuilder out = new StringBuilder();
        while (m.find()) {
            m.appendReplacement(out, Matcher.quoteReplacement(by.apply(m)));
        }
        return m.appendTail(out).toString();
    }
}
