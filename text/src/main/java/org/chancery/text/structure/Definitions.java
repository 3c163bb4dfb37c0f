package org.chancery.text.structure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.chancery.text.akn.Element;
import org.chancery.text.akn.Places;
import org.chancery.text.akn.Vocabulary;

/** Terms that a text defines, and where it uses them. */
public final class Definitions {

    /**
     * A defined term.
     *
     * @param term as defined, without quotation marks
     * @param definedAt identifier of the block that defines it
     * @param usedAt identifiers of the blocks that use it, in order, without the defining one
     */
    public record Definition(String term, String definedAt, List<String> usedAt) {}

    private Definitions() {}

    /** The terms marked with {@code def}, in the order of the text; a use may be in the plural or, in Russian, in another case. */
    public static List<Definition> of(Element root) {
        List<Element> blocks = root.descendants()
                .filter(e ->
                        Vocabulary.TEXT_BLOCKS.contains(e.local()) && e.eId().isPresent())
                .toList();
        List<Definition> found = new ArrayList<>();
        for (Element block : blocks) {
            block.descendants().filter(e -> e.is("def")).forEach(def -> {
                String term = def.text().replaceAll("^[\\s\"“«„]+|[\\s\"”»“]+$", "");
                found.add(new Definition(term, block.attributeOr("eId", ""), uses(term, block, blocks)));
            });
        }
        return List.copyOf(found);
    }

    private static List<String> uses(String term, Element defining, List<Element> blocks) {
        Pattern word = Pattern.compile(
                "(?<!\\p{L})"
                        + Arrays.stream(term.split("\\s+"))
                                .filter(w -> !w.isEmpty())
                                .map(Definitions::inflected)
                                .collect(Collectors.joining("[\\s\\u00a0]+"))
                        + "(?!\\p{L})",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        return blocks.stream()
                .filter(b -> b != defining)
                .filter(b -> {
                    Matcher m = word.matcher(b.text());
                    return m.find();
                })
                .map(b -> b.attributeOr("eId", ""))
                .toList();
    }

    /** A word in its forms: the English plural; in Cyrillic, other endings of words of four letters or more. */
    private static String inflected(String word) {
        boolean cyrillic = Character.UnicodeScript.of(word.codePointAt(0)) == Character.UnicodeScript.CYRILLIC;
        if (cyrillic && word.length() >= 4) {
            return Pattern.quote(word.substring(0, word.length() - (word.length() == 4 ? 1 : 2))) + "\\p{L}{0,4}";
        }
        if (!cyrillic && word.endsWith("y") && word.length() > 3) {
            return Pattern.quote(word.substring(0, word.length() - 1)) + "(?:y|ies)";
        }
        return Pattern.quote(word) + (cyrillic ? "\\p{L}{0,3}" : "(?:e?s)?");
    }

    /** Links inside a text that lead nowhere: identifier of the block and the link, in order. */
    public static List<String> brokenLinks(Element root) {
        java.util.Set<String> known = new java.util.HashSet<>();
        root.descendants().forEach(e -> e.eId().ifPresent(known::add));
        List<String> broken = new ArrayList<>();
        List<Element> around = new ArrayList<>();
        walk(root, around, known, broken);
        return List.copyOf(broken);
    }

    private static void walk(Element element, List<Element> around, java.util.Set<String> known, List<String> broken) {
        around.add(element);
        String href = element.attributeOr("href", "");
        if (href.startsWith("#") && !known.contains(href.substring(1))) {
            broken.add(Places.of(around) + ": " + href);
        }
        element.elements().forEach(child -> walk(child, around, known, broken));
        around.removeLast();
    }
}
