package org.chancery.text.akn;

import java.util.List;
import java.util.Optional;

/**
 * What a text says of its own standing, to be shown on every page: a paragraph of class {@code notice} in its preface, for example
 * that it is no official text. A text with a notice is neither prescriptive nor authoritative in its metadata.
 */
public final class Notices {
    private Notices() {}

    /** The notice of a document element or of its markup, if it has one. */
    public static Optional<String> of(Element work) {
        return in(work.elements());
    }

    /** The notice among the parts of a document. */
    public static Optional<String> in(List<Element> parts) {
        return parts.stream()
                .filter(part -> part.is("preface"))
                .flatMap(preface -> preface.elements().stream())
                .filter(Notices::marked)
                .map(p -> p.text().replaceAll("\\s+", " ").strip())
                .filter(text -> !text.isEmpty())
                .findFirst();
    }

    private static boolean marked(Element element) {
        return (" " + element.attributeOr("class", "") + " ").contains(" notice ");
    }
}
