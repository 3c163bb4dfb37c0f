package org.chancery.text.amend;

import java.util.function.UnaryOperator;
import org.chancery.text.akn.Element;
import org.chancery.text.akn.Node;

/** Identifiers inside a quoted provision: prefixed with the quotation's own, so that they never collide with the quoting text's. */
final class QuotedIds {
    private QuotedIds() {}

    static Element quoted(Element provision, String quotation) {
        return each(provision, id -> quotation + "__" + id);
    }

    static Element original(Element provision, String quotation) {
        String prefix = quotation + "__";
        return each(provision, id -> id.startsWith(prefix) ? id.substring(prefix.length()) : id);
    }

    private static Element each(Element element, UnaryOperator<String> change) {
        Element named =
                element.eId().map(id -> element.with("eId", change.apply(id))).orElse(element);
        return named.withChildren(element.children().stream()
                .map(n -> n instanceof Element inner ? (Node) each(inner, change) : n)
                .toList());
    }
}
