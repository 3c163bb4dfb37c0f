package org.chancery.text.negotiation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.chancery.text.akn.Element;
import org.chancery.text.akn.Node;

/** What stands in the place of something that is not agreed: three dots in brackets (Akoma Ntoso 3.0, omissis). */
final class Omissions {
    private Omissions() {}

    static List<Node> of(Bracket bracket, Map<String, List<Node>> variants) {
        Element dots = Element.text("omissis", "[...]").with("refersTo", "#bracket_" + bracket.id());
        if (!bracket.place().block()) {
            return List.of(dots);
        }
        List<Node> out = new ArrayList<>();
        for (Node node : variants.getOrDefault(Alternative.STANDING, List.of())) {
            out.add(node instanceof Element provision ? emptied(provision, dots) : node);
        }
        return out;
    }

    /** A provision with its number and nothing else. */
    private static Element emptied(Element provision, Element dots) {
        List<Node> kept = new ArrayList<>();
        provision.child("num").ifPresent(kept::add);
        Element words = Element.of("p", List.of(dots));
        kept.add(provision.is("item") ? words : Element.of("content", List.of(words)));
        return provision.withChildren(kept);
    }
}
