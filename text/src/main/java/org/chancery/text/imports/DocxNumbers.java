package org.chancery.text.imports;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.chancery.text.akn.Element;
import org.chancery.text.structure.NumberStyle;
import org.chancery.text.structure.NumberStyle.Counter;

/** Automatic numbers of a word-processor file (ISO/IEC 29500-1, 17.9), counted as its paragraphs pass. */
final class DocxNumbers {
    private final Map<String, Element> lists = new HashMap<>();
    private final Map<String, int[]> counts = new HashMap<>();

    DocxNumbers(Optional<Element> numbering) {
        Map<String, Element> kinds = new HashMap<>();
        numbering.ifPresent(root -> {
            root.elements().stream()
                    .filter(e -> e.local().equals("abstractNum"))
                    .forEach(e -> kinds.put(DocxArchive.attribute(e, "abstractNumId"), e));
            root.elements().stream().filter(e -> e.local().equals("num")).forEach(e -> {
                Element kind = kinds.get(DocxArchive.value(e, "abstractNumId"));
                if (kind != null) {
                    lists.put(DocxArchive.attribute(e, "numId"), kind);
                }
            });
        });
    }

    /** The printed number of the next paragraph of a list and level; empty for bullets and for numbering that is not there. */
    String next(String list, int level) {
        Element kind = lists.get(list);
        if (kind == null || level < 0 || level > 8) {
            return "";
        }
        int[] count = counts.computeIfAbsent(list, l -> new int[9]);
        count[level]++;
        for (int i = level + 1; i < 9; i++) {
            count[i] = 0;
        }
        Element own = level(kind, level).orElse(null);
        if (own == null || DocxArchive.value(own, "numFmt").equals("bullet")) {
            return "";
        }
        String text = DocxArchive.value(own, "lvlText");
        for (int i = 0; i <= level; i++) {
            Element at = level(kind, i).orElse(own);
            int n = Math.max(1, count[i]) + start(at) - 1;
            text = text.replace("%" + (i + 1), print(DocxArchive.value(at, "numFmt"), n));
        }
        return text;
    }

    private static int start(Element level) {
        String start = DocxArchive.value(level, "start");
        return start.matches("[0-9]{1,6}") ? Integer.parseInt(start) : 1;
    }

    private static Optional<Element> level(Element kind, int level) {
        return kind.elements().stream()
                .filter(e -> e.local().equals("lvl")
                        && DocxArchive.attribute(e, "ilvl").equals(String.valueOf(level)))
                .findFirst();
    }

    private static String print(String format, int n) {
        Counter counter = switch (format.toLowerCase(Locale.ROOT)) {
            case "lowerletter" -> Counter.SMALL_LETTER;
            case "upperletter" -> Counter.LETTER;
            case "lowerroman" -> Counter.SMALL_ROMAN;
            case "upperroman" -> Counter.ROMAN;
            default -> Counter.DECIMAL;
        };
        return new NumberStyle("item", counter, "#", false).print(Math.max(1, n));
    }
}
