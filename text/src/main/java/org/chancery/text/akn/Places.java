package org.chancery.text.akn;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** How a provision is called: {@code Art. 5(2)(a)}. */
public final class Places {
    private static final Set<String> BASIC = Set.of("article", "section", "rule", "clause");
    private static final Map<String, String> NAMES = Map.of(
            "article", "Art.",
            "section", "Sec.",
            "chapter", "Chap.",
            "paragraph", "Para.",
            "preamble", "Preamble",
            "preface", "Preface",
            "coverPage", "Cover page",
            "conclusions", "Conclusions",
            "attachment", "Annex");

    private Places() {}

    /** The name of a place from the elements around it, outermost first. */
    public static String of(List<Element> around) {
        int from = 0;
        for (int i = 0; i < around.size(); i++) {
            Element element = around.get(i);
            if (BASIC.contains(element.local()) && number(element) != null) {
                from = i;
                break;
            }
            if (from == 0 && number(element) != null) {
                from = i;
            }
        }
        StringBuilder out = new StringBuilder();
        String part = "";
        for (int i = 0; i < around.size(); i++) {
            Element element = around.get(i);
            String number = number(element);
            if (number != null && i >= from) {
                out.append(out.isEmpty() ? name(element) + " " + number : "(" + number + ")");
            } else if (NAMES.containsKey(element.local()) && number == null) {
                part = name(element)
                        + element.child("heading")
                                .map(h -> " '" + h.text().strip() + "'")
                                .orElse("");
            }
        }
        if (out.isEmpty()) {
            return part.isEmpty() ? "Text" : part;
        }
        return part.isEmpty() ? out.toString() : part + ", " + out;
    }

    private static String name(Element element) {
        String local = element.local();
        return NAMES.getOrDefault(local, Character.toUpperCase(local.charAt(0)) + local.substring(1));
    }

    /** The number of a provision without its word and marks: {@code Article 5.} gives 5; null for none. */
    public static @org.jspecify.annotations.Nullable String number(Element element) {
        String printed = element.child("num").map(Element::text).orElse("").strip();
        if (printed.isEmpty()) {
            return null;
        }
        String last = Numbers.clean(printed.substring(printed.lastIndexOf(' ') + 1));
        String all = last.isEmpty() ? Numbers.clean(printed) : last;
        return all.isEmpty() ? null : all;
    }
}
