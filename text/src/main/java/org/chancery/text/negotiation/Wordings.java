package org.chancery.text.negotiation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.chancery.text.TextException;
import org.chancery.text.akn.Element;
import org.chancery.text.akn.Node;
import org.chancery.text.draft.DraftOptions;
import org.chancery.text.draft.DraftReader;

/** Reads what an alternative says, in the drafting format, strictly: what would give a warning is refused. */
final class Wordings {
    private static final DraftOptions OPTIONS = DraftOptions.of(
                    "/akn/un/act/2000/alternative", LocalDate.of(2000, 1, 1))
            .strictly();

    private Wordings() {}

    /** Running text. */
    static List<Node> words(String text) {
        return read("p", "P " + text.strip()).children();
    }

    /** Provisions, or the item of a list where the place is one. */
    static List<Node> provisions(String text, boolean item) {
        return item
                ? List.of(read("block_list_item", text))
                : read("body", text).children();
    }

    private static Element read(String rule, String text) {
        Element read =
                DraftReader.read(text, OPTIONS.root(rule).strictly()).document().root();
        return unnamed(read);
    }

    /** Without identifiers: they are given where the text comes to stand. */
    private static Element unnamed(Element element) {
        return element.without("eId")
                .withChildren(element.children().stream()
                        .map(n -> n instanceof Element inner ? (Node) unnamed(inner) : n)
                        .toList());
    }

    /** The words in one language; throws {@link TextException} if they are not given in it. */
    static String in(String language, Map<String, String> words, String asker) {
        String found = words.getOrDefault(language, "");
        if (found.isBlank()) {
            throw TextException.of(
                    "no-words-in-language",
                    "bracket '" + asker + "' has no words in '" + language + "'",
                    "Give them in every language of the text.");
        }
        return found;
    }
}
