package org.chancery.law.label;

import java.util.ArrayList;
import java.util.List;

/** A part of a text, from inclusive to exclusive. */
record Span(int from, int to) {

    String in(String text) {
        return text.substring(from, to);
    }

    Span trim(String text) {
        int begin = from;
        int end = to;
        while (begin < end && Character.isWhitespace(text.charAt(begin))) {
            begin++;
        }
        while (end > begin && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return new Span(begin, end);
    }

    List<Span> split(String text, char separator) {
        var parts = new ArrayList<Span>();
        int begin = from;
        for (int i = from; i < to; i++) {
            if (text.charAt(i) == separator) {
                parts.add(new Span(begin, i));
                begin = i + 1;
            }
        }
        parts.add(new Span(begin, to));
        return parts;
    }
}
