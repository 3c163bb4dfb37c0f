package org.chancery.text.draft;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Attributes after a keyword or inline name: {@code .class.class2{name value|name2 value with spaces}}. */
final class MarkAttributes {
    private final String s;
    private int at;
    private final List<String> classes = new ArrayList<>();
    private final Map<String, String> pairs = new LinkedHashMap<>();

    private MarkAttributes(String s, int from) {
        this.s = s;
        this.at = from;
    }

    /** Position after the attributes that begin at {@code from}; {@code from} itself if there are none. */
    static int end(String s, int from) {
        if (from >= s.length() || (s.charAt(from) != '.' && s.charAt(from) != '{')) {
            return from;
        }
        MarkAttributes read = new MarkAttributes(s, from);
        read.all();
        return read.at;
    }

    /** Names and values, {@code class} first; of two equal names the first counts. */
    static Map<String, String> read(String s, int from) {
        if (from >= s.length() || (s.charAt(from) != '.' && s.charAt(from) != '{')) {
            return Map.of();
        }
        MarkAttributes read = new MarkAttributes(s, from);
        read.all();
        Map<String, String> all = new LinkedHashMap<>();
        if (!read.classes.isEmpty()) {
            all.put("class", String.join(" ", read.classes));
        }
        read.pairs.forEach(all::putIfAbsent);
        return all;
    }

    private void all() {
        while (here('.')) {
            int start = ++at;
            skip(" \n|{}.");
            if (at > start) {
                classes.add(s.substring(start, at));
            }
        }
        if (here('{')) {
            int start = at++;
            if (!pairs()) {
                at = start;
                pairs.clear();
            }
        }
    }

    private boolean pairs() {
        pair();
        spaces();
        while (here('|')) {
            at++;
            spaces();
            pair();
        }
        if (!here('}')) {
            return false;
        }
        at++;
        return true;
    }

    private void pair() {
        int start = at;
        skip(" \n|{}");
        if (at == start) {
            return;
        }
        String name = s.substring(start, at);
        String value = "";
        int gap = at;
        spaces();
        if (at > gap) {
            int from = at;
            skip("\n|}");
            value = s.substring(from, at);
        }
        pairs.putIfAbsent(name, value);
    }

    private void spaces() {
        while (here(' ')) {
            at++;
        }
    }

    private boolean here(char c) {
        return at < s.length() && s.charAt(at) == c;
    }

    private void skip(String stops) {
        while (at < s.length() && stops.indexOf(s.charAt(at)) < 0) {
            at++;
        }
    }
}
