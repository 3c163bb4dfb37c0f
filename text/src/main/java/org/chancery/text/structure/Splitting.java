package org.chancery.text.structure;

import java.util.ArrayList;
import java.util.List;
import org.chancery.text.akn.Element;
import org.chancery.text.akn.Node;
import org.chancery.text.akn.Text;

/** Parts of running text before and after a character. */
final class Splitting {
    private Splitting() {}

    static Element head(Element element, int to) {
        return part(element, 0, to);
    }

    static Element tail(Element element, int from) {
        return part(element, from, Integer.MAX_VALUE);
    }

    private static Element part(Element element, int from, int to) {
        List<Node> kept = new ArrayList<>();
        int at = 0;
        for (Node child : element.children()) {
            int length = switch (child) {
                case Text text -> text.value().length();
                case Element inner -> inner.text().length();
                default -> 0;
            };
            int start = Math.clamp(from - at, 0, length);
            int stop = Math.clamp((long) to - at, 0, length);
            boolean empty = length == 0 && at >= from && at < to;
            if (start < stop || empty) {
                switch (child) {
                    case Text text -> kept.add(new Text(text.value().substring(start, stop)));
                    case Element inner ->
                        kept.add(
                                start == 0 && stop == length
                                        ? inner
                                        : part(start > 0 ? inner.without("eId") : inner, start, stop));
                    default -> kept.add(child);
                }
            }
            at += length;
        }
        return element.withChildren(kept);
    }

    /** Neighbouring runs of characters as one, and two {@code content} of one provision as one. */
    static List<Node> joined(List<Node> nodes) {
        List<Node> out = new ArrayList<>();
        for (Node node : nodes) {
            Node last = out.isEmpty() ? null : out.getLast();
            if (last instanceof Text before && node instanceof Text text) {
                out.set(out.size() - 1, new Text(before.value() + text.value()));
            } else if (last instanceof Element before
                    && node instanceof Element element
                    && before.is("content")
                    && element.is("content")) {
                List<Node> all = new ArrayList<>(before.children());
                all.addAll(element.children());
                out.set(out.size() - 1, before.withChildren(all));
            } else {
                out.add(node);
            }
        }
        return out;
    }
}
