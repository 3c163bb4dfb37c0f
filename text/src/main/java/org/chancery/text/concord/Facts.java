package org.chancery.text.concord;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.text.akn.Element;

/** Figures, dates and references in a text, in a form that does not depend on the language. */
final class Facts {
    private static final Pattern NUMBER =
            Pattern.compile("(?:\\d{1,3}(?:[.,\\u00a0\\u202f\\u2009 ]\\d{3}(?!\\d))+|\\d+)(?:[.,]\\d+)?");
    private static final Pattern SPACE = Pattern.compile("[\\s\\u00a0\\u2009\\u202f]+");

    /** Control characters of right-to-left text that change nothing in the meaning. */
    private static final Pattern INVISIBLE = Pattern.compile("[\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2069\\ufeff]");

    private Facts() {}

    static String squeeze(String text) {
        return SPACE.matcher(INVISIBLE.matcher(text).replaceAll(""))
                .replaceAll(" ")
                .strip();
    }

    static Map<String, Integer> of(Element element, String text, String language) {
        Map<String, Integer> facts = new TreeMap<>();
        element.descendants().forEach(e -> {
            String href = e.attribute("href");
            if (href != null && !href.isEmpty()) {
                count(facts, "reference " + References.normal(href));
            }
        });
        if (text.codePoints().noneMatch(Character::isDigit)) {
            return facts;
        }
        String rest = Dates.take(References.take(digits(text), facts), language, facts);
        Matcher m = NUMBER.matcher(rest);
        while (m.find()) {
            count(facts, "figure " + normal(m.group()));
        }
        return facts;
    }

    static void count(Map<String, Integer> facts, String fact) {
        facts.merge(fact, 1, Integer::sum);
    }

    /** Digits of every script as ASCII digits. */
    static String digits(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (c > 127 && Character.isDigit(c)) {
                out.append(Character.digit(c, 10));
            } else {
                out.appendCodePoint(c);
            }
        });
        return out.toString();
    }

    /** A figure without marks between thousands and with a point before decimals. */
    static String normal(String figure) {
        String joined = figure.replaceAll("[.,\\u00a0\\u202f\\u2009 ](?=\\d{3}(?!\\d))", "");
        String plain = joined.replace(',', '.').replaceFirst("^0+(?=\\d)", "");
        return plain.contains(".") ? plain.replaceFirst("0+$", "").replaceFirst("\\.$", "") : plain;
    }
}
