package org.chancery.text.concord;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** References to documents, however a language version writes their address. */
final class References {
    private static final Pattern SYMBOL = Pattern.compile("\\b[A-Z]{1,5}(?:/[A-Za-z0-9.]+(?:\\(\\w+\\))?){2,6}");
    private static final Pattern LANGUAGE = Pattern.compile("^/(?:[a-z]{2})(?=/)");

    private References() {}

    /** An address without scheme, host, language, case, edition suffix and end marks. */
    static String normal(String href) {
        String path =
                href.replaceFirst("^https?://[^/]+", "").replaceFirst("[?#].*$", href.startsWith("#") ? "$0" : "");
        return LANGUAGE.matcher(path)
                .replaceFirst("")
                .replaceFirst("\\(\\w+\\)$", "")
                .replaceAll("^/+|/+$", "")
                .toUpperCase(Locale.ROOT);
    }

    /** Takes document symbols out of a text, so that their digits are not read as figures. */
    static String take(String text, Map<String, Integer> facts) {
        Matcher m = SYMBOL.matcher(text);
        StringBuilder rest = new StringBuilder();
        while (m.find()) {
            Facts.count(facts, "symbol " + normal(m.group()));
            m.appendReplacement(rest, " ");
        }
        return m.appendTail(rest).toString();
    }
}
