package org.chancery.text.draft;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chancery.text.akn.Attribute;
import org.chancery.text.akn.Element;
import org.chancery.text.akn.Node;
import org.chancery.text.akn.Text;
import org.chancery.text.draft.Entry.Line;

/** Reads running text with its inline marks. */
final class Inlines {
    /** Greatest nesting of inline marks; deeper ones stay as characters. */
    static final int MAX_DEPTH = 60;

    private final Drafting drafting;
    private final Line line;
    private final String s;
    private final InlineMarks marks;

    private Inlines(Drafting drafting, Line line) {
        this.drafting = drafting;
        this.line = line;
        this.s = line.run().text;
        this.marks = line.run().marks();
    }

    /**
     * What was read, and how many further lines a remark took in.
     *
     * @param nodes text and elements
     * @param further number of lines after the first
     */
    record Read(List<Node> nodes, int further) {}

    /** Reads a line from a position to its end, or further where a remark runs over line ends. */
    static Read read(Drafting drafting, Line line, int from) {
        if (!InlineMarks.possibleIn(line.text(), from)) {
            String rest = from == 0 ? line.text() : line.text().substring(from);
            return new Read(rest.isEmpty() ? List.of() : List.of(new Text(rest)), 0);
        }
        Inlines inlines = new Inlines(drafting, line);
        List<Node> nodes = new ArrayList<>();
        int start = line.offset() + from;
        int stop = inlines.fill(start, inlines.s.length(), true, 0, nodes);
        int further = 0;
        for (int i = line.offset() + line.text().length(); i < stop; i++) {
            boolean lineEnd = inlines.s.charAt(i) == '\n';
            further += lineEnd && i + 1 < stop && inlines.s.charAt(i + 1) != '\n' ? 1 : 0;
        }
        return new Read(nodes, further);
    }

    /** Fills nodes from {@code from} to {@code to}; stops at a line end where {@code oneLine}. Returns where it stopped. */
    private int fill(int from, int to, boolean oneLine, int depth, List<Node> nodes) {
        StringBuilder plain = new StringBuilder();
        int p = from;
        while (p < to) {
            char c = s.charAt(p);
            if (c == '\n') {
                if (oneLine) {
                    break;
                }
                flush(plain, nodes);
                nodes.add(Element.of("br", List.of()));
                p++;
            } else if (c == '\\' && p + 1 < s.length() && s.charAt(p + 1) != '\n') {
                plain.append(s.charAt(p + 1));
                p += 2;
            } else if (marks.end(p) > 0 && depth < MAX_DEPTH) {
                flush(plain, nodes);
                nodes.add(mark(p, marks.end(p), depth + 1));
                p = marks.end(p);
            } else {
                plain.append(c);
                p++;
            }
        }
        flush(plain, nodes);
        return p;
    }

    private static void flush(StringBuilder plain, List<Node> nodes) {
        if (!plain.isEmpty()) {
            nodes.add(new Text(plain.toString()));
            plain.setLength(0);
        }
    }

    private Node mark(int p, int end, int depth) {
        return switch (s.charAt(p)) {
            case '*' -> element("b", List.of(), p + 2, end - 2, depth);
            case '/' -> element("i", List.of(), p + 2, end - 2, depth);
            case '_' -> element("u", List.of(), p + 2, end - 2, depth);
            default -> braces(p + 2, end - 2, depth);
        };
    }

    private Node braces(int p, int end, int depth) {
        switch (s.charAt(p)) {
            case '^':
                return element("sup", List.of(), p + 1, end, depth);
            case '_':
                return element("sub", List.of(), p + 1, end, depth);
            case '*':
                return remark(p + 1, end, depth);
            case '>':
                int stop = marks.wordStop(p + 1);
                int from = stop < end && s.charAt(stop) == ' ' ? stop + 1 : stop;
                return element("ref", List.of(Attribute.of("href", s.substring(p + 1, stop))), from, end, depth);
            default:
                return named(p, end, depth);
        }
    }

    private Element remark(int from, int end, int depth) {
        List<Node> nodes = new ArrayList<>();
        fill(from, end, false, depth, nodes);
        return Element.of("remark", List.of(Attribute.of("status", "editorial")), nodes);
    }

    private Node named(int p, int end, int depth) {
        if (s.startsWith("IMG", p)) {
            int from = marks.spaces(p + 3);
            int stop = Math.min(marks.wordStop(from), end);
            String alt = s.substring(stop, end).strip();
            return alt.isEmpty()
                    ? Element.empty("img", "src", s.substring(from, stop))
                    : Element.empty("img", "src", s.substring(from, stop), "alt", alt);
        }
        if (s.startsWith("FOOTNOTE ", p)) {
            return drafting.footnote(s.substring(marks.spaces(p + 8), end).strip(), line);
        }
        int after = marks.afterName(p);
        String name = s.substring(p, after);
        Map<String, String> read = MarkAttributes.read(s, after);
        int from = Math.min(marks.content(after), end);
        return switch (name) {
            case "+" -> element("ins", attributes("ins", read, Map.of()), from, end, depth);
            case "-" -> element("del", attributes("del", read, Map.of()), from, end, depth);
            case "abbr" -> element("abbr", attributes("abbr", read, Map.of("title", "")), from, end, depth);
            case "inline" -> element("inline", attributes("inline", read, Map.of("name", "inline")), from, end, depth);
            case "em" ->
                drafting.compat
                        ? element("em", attributes("em", read, Map.of()), from, end, depth)
                        : element("inline", attributes("inline", read, Map.of("name", "em")), from, end, depth);
            case "term" ->
                element(
                        "term",
                        attributes("term", read, drafting.compat ? Map.of() : Map.of("refersTo", "")),
                        from,
                        end,
                        depth);
            default -> element(name, attributes(name, read, Map.of()), from, end, depth);
        };
    }

    private List<Attribute> attributes(String element, Map<String, String> read, Map<String, String> otherwise) {
        Map<String, String> all = read;
        if (!otherwise.isEmpty()) {
            all = new LinkedHashMap<>(read);
            otherwise.forEach(all::putIfAbsent);
        }
        return drafting.attributes(element, all, line);
    }

    private Element element(String name, List<Attribute> attributes, int from, int end, int depth) {
        List<Node> nodes = new ArrayList<>();
        fill(from, end, false, depth, nodes);
        return Element.of(name, attributes, nodes);
    }
}
