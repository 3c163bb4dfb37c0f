package org.chancery.text.draft;

import java.util.List;
import java.util.Map;
import org.chancery.text.akn.Node;
import org.chancery.text.draft.Entry.Line;
import org.jspecify.annotations.Nullable;

/**
 * The beginning of a marked line: its keyword and attributes.
 *
 * @param line the line
 * @param keyword the keyword
 * @param attributes attributes as written
 * @param rest position after the attributes
 */
record Head(Line line, String keyword, Map<String, String> attributes, int rest) {

    /** The head of a line that begins with a keyword, or null. */
    static @Nullable Head of(Line line) {
        String word = Keywords.of(line.text());
        if (word.isEmpty()) {
            return null;
        }
        int rest = MarkAttributes.end(line.text(), word.length());
        return new Head(line, word, MarkAttributes.read(line.text(), word.length()), rest);
    }

    /** Whether nothing stands after keyword and attributes. */
    boolean alone() {
        return rest == line.text().length();
    }

    /** Whether keyword and attributes end properly: at a space or the line end. */
    boolean ends() {
        return alone() || line.text().charAt(rest) == ' ';
    }

    /** Position of the text after the keyword. */
    int textStart() {
        int at = rest;
        while (at < line.text().length() && line.text().charAt(at) == ' ') {
            at++;
        }
        return at;
    }

    /**
     * Number and heading of a provision.
     *
     * @param number empty for none
     * @param heading empty for none
     * @param further number of lines that a remark in the heading took in
     */
    record Heading(String number, List<Node> heading, int further) {}

    /** Reads {@code number - heading}, both optional; they part at the first dash with space on both sides. */
    Heading heading(Drafting drafting) {
        String s = line.text();
        int at = rest;
        int content = headingAt(s, at);
        StringBuilder number = new StringBuilder();
        if (content < 0) {
            at = textStart();
            while (at < s.length()) {
                char c = s.charAt(at);
                if (c == ' ') {
                    content = headingAt(s, at);
                    if (content >= 0) {
                        break;
                    }
                    while (s.charAt(at) == ' ') {
                        number.append(' ');
                        at++;
                    }
                } else if (c == '\\' && at + 1 < s.length()) {
                    number.append(s.charAt(at + 1));
                    at += 2;
                } else {
                    number.append(c);
                    at++;
                }
            }
        }
        if (content < 0 || content >= s.length()) {
            return new Heading(number.toString(), List.of(), 0);
        }
        Inlines.Read read = Inlines.read(drafting, line, content);
        return new Heading(number.toString(), read.nodes(), read.further());
    }

    /** Where the heading begins if a dash stands here, the line's length if it has none, -1 if no dash stands here. */
    private static int headingAt(String s, int from) {
        int at = from;
        while (at < s.length() && s.charAt(at) == ' ') {
            at++;
        }
        if (at == from || at >= s.length() || s.charAt(at) != '-') {
            return -1;
        }
        int after = at + 1;
        if (after == s.length()) {
            return after;
        }
        if (s.charAt(after) != ' ') {
            return -1;
        }
        while (after < s.length() && s.charAt(after) == ' ') {
            after++;
        }
        return after;
    }
}
