package org.chancery.text.structure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chancery.text.akn.Element;
import org.chancery.text.akn.Node;
import org.chancery.text.akn.Text;

/** Gives provisions new printed numbers. Identifiers stay, so links hold; the words of references follow the numbers. */
public final class Renumbering {
    private final Map<String, NumberStyle> styles = new HashMap<>();
    private final Map<String, Integer> running = new HashMap<>();
    private final Map<String, String[]> changed = new HashMap<>();

    private Renumbering(List<NumberStyle> all) {
        all.forEach(style -> styles.put(style.element(), style));
    }

    /** Renumbers everything below an element by the styles; kinds without a style stay as they are. */
    public static Element of(Element root, List<NumberStyle> styles) {
        Renumbering renumbering = new Renumbering(styles);
        Element numbered = renumbering.children(root);
        return renumbering.changed.isEmpty() ? numbered : renumbering.references(numbered);
    }

    private Element children(Element parent) {
        Map<String, Integer> own = new HashMap<>();
        List<Node> children = new ArrayList<>(parent.children().size());
        boolean different = false;
        for (Node child : parent.children()) {
            Node kept = child instanceof Element element && !element.is("meta") ? provision(element, own) : child;
            different |= kept != child;
            children.add(kept);
        }
        return different ? parent.withChildren(children) : parent;
    }

    private Element provision(Element element, Map<String, Integer> own) {
        NumberStyle style = styles.get(element.local());
        Element below = children(element);
        Element number = element.child("num").orElse(null);
        if (style == null || number == null) {
            return below;
        }
        int n = (style.continuous() ? running : own).merge(element.local(), 1, Integer::sum);
        String printed = style.print(n);
        if (printed.equals(number.text())) {
            return below;
        }
        element.eId().ifPresent(id -> changed.put(id, new String[] {number.text(), printed}));
        return below.withChildren(below.children().stream()
                .map(c -> c == number ? Element.text("num", printed) : c)
                .toList());
    }

    private Element references(Element element) {
        List<Node> children = new ArrayList<>(element.children().size());
        boolean different = false;
        for (Node child : element.children()) {
            Node kept = child instanceof Element inner ? references(inner) : child;
            different |= kept != child;
            children.add(kept);
        }
        Element below = different ? element.withChildren(children) : element;
        String href = element.attributeOr("href", "");
        String[] numbers = href.startsWith("#") ? changed.get(href.substring(1)) : null;
        return numbers == null ? below : following(below, numbers[0], numbers[1]);
    }

    /** A reference whose words name the old number names the new one. */
    private static Element following(Element reference, String before, String after) {
        String old = core(before);
        return reference.withChildren(reference.children().stream()
                .map(n -> n instanceof Text t
                        ? new Text(t.value()
                                .replaceFirst(
                                        "(?<![\\p{L}\\p{N}])" + java.util.regex.Pattern.quote(old)
                                                + "(?![\\p{L}\\p{N}])",
                                        java.util.regex.Matcher.quoteReplacement(core(after))))
                        : n)
                .toList());
    }

    private static String core(String printed) {
        String last = printed.strip().substring(printed.strip().lastIndexOf(' ') + 1);
        return last.replaceAll("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$", "");
    }
}
