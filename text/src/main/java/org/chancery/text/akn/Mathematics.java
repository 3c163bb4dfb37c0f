package org.chancery.text.akn;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Formulas in a text: MathML Core elements and attributes inside {@code foreign}; anything else is no formula. */
public final class Mathematics {
    /** Namespace of MathML. */
    public static final String NAMESPACE = "http://www.w3.org/1998/Math/MathML";

    private static final Set<String> ELEMENTS = Set.of(
            "math mi mn mo ms mspace mtext mfrac msqrt mroot mstyle mrow mpadded mphantom merror msub msup msubsup munder mover munderover mmultiscripts mprescripts mtable mtr mtd semantics annotation"
                    .split(" "));
    private static final Set<String> ATTRIBUTES = Set.of(
            "xmlns display alttext mathvariant displaystyle scriptlevel stretchy symmetric largeop movablelimits fence separator form lspace rspace linethickness accent accentunder columnspan rowspan width height depth dir encoding"
                    .split(" "));

    private Mathematics() {}

    /** The formula of a {@code foreign} element, if it holds one and nothing else. */
    public static Optional<Element> of(Element foreign) {
        List<Element> inner = foreign.elements();
        return foreign.is("foreign") && inner.size() == 1 && isFormula(inner.getFirst())
                ? Optional.of(inner.getFirst())
                : Optional.empty();
    }

    /** Whether an element is a formula: {@code math} with what a formula may hold. */
    public static boolean isFormula(Element element) {
        return element.local().equals("math") && allowed(element);
    }

    private static boolean allowed(Element element) {
        return element.name().namespace().equals(NAMESPACE)
                && element.name().prefix().isEmpty()
                && ELEMENTS.contains(element.local())
                && element.attributes().stream()
                        .allMatch(a -> a.name().prefix().isEmpty()
                                && ATTRIBUTES.contains(a.name().written()))
                && element.elements().stream().allMatch(Mathematics::allowed);
    }

    /** A formula without comments and without white space that means nothing. */
    public static Element plain(Element formula) {
        List<Node> children = new ArrayList<>();
        for (Node node : formula.children()) {
            if (node instanceof Element inner) {
                children.add(plain(inner));
            } else if (node instanceof Text text && !text.value().isBlank()) {
                children.add(new Text(text.value().replaceAll("\\s+", " ").strip()));
            }
        }
        return formula.withChildren(children);
    }

    /** A formula in words: its {@code alttext}, or its characters. */
    public static String inWords(Element formula) {
        String words = formula.attributeOr("alttext", "").strip();
        return words.isEmpty() ? formula.text().replaceAll("\\s+", " ").strip() : words;
    }
}
