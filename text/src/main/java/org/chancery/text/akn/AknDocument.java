package org.chancery.text.akn;

import java.util.List;
import java.util.Optional;

/**
 * A whole document: its root and what stands before and after it.
 *
 * @param before comments and instructions before the root
 * @param root the root, normally {@code akomaNtoso}
 * @param after comments and instructions after the root
 */
public record AknDocument(List<Node> before, Element root, List<Node> after) {
    /** A document that is only its root. */
    public static AknDocument of(Element root) {
        return new AknDocument(List.of(), root, List.of());
    }

    /** The same document with another root. */
    public AknDocument withRoot(Element replacement) {
        return new AknDocument(before, replacement, after);
    }

    /** The document element below {@code akomaNtoso} ({@code act}, {@code statement} and so on), or the root itself. */
    public Element work() {
        return root.is("akomaNtoso") && !root.elements().isEmpty()
                ? root.elements().getFirst()
                : root;
    }

    /** The first element with that {@code eId}. */
    public Optional<Element> provision(String eId) {
        return root.descendants().filter(e -> eId.equals(e.attribute("eId"))).findFirst();
    }

    /** Language of the expression as written in the metadata (ISO 639-2, for example {@code eng}), if stated. */
    public Optional<String> language() {
        return root.descendants().filter(e -> e.is("FRBRlanguage")).findFirst().map(e -> e.attributeOr("language", ""));
    }
}
