package org.chancery.text.amend;

import java.util.ArrayList;
import java.util.List;
import org.chancery.text.akn.Element;
import org.chancery.text.akn.Node;
import org.chancery.text.akn.Trees;

/** Writes into a document's metadata which acts changed it and when (Akoma Ntoso 3.0, lifecycle and temporalData). */
final class Lifecycle {
    private static final List<String> BEFORE = List.of("identification", "publication", "classification");

    private Lifecycle() {}

    static Element write(Element root, List<Amendment> applied) {
        Element work = root.is("akomaNtoso") ? root.elements().getFirst() : root;
        Element meta = work.child("meta").orElse(null);
        return meta == null ? root : Trees.replace(root, meta, List.of(meta(meta, applied)));
    }

    private static Element meta(Element meta, List<Amendment> applied) {
        List<Node> events = new ArrayList<>();
        List<Node> groups = new ArrayList<>();
        for (int i = 1; i <= applied.size(); i++) {
            Amendment amendment = applied.get(i - 1);
            events.add(Element.empty(
                    "eventRef",
                    "eId",
                    "event_" + i,
                    "date",
                    amendment.effective().toString(),
                    "source",
                    "#amendment_" + i,
                    "type",
                    "amendment"));
            groups.add(Element.of(
                    "temporalGroup",
                    Element.empty("x", "eId", "tg_" + i).attributes(),
                    List.of(Element.empty("timeInterval", "start", "#event_" + i, "refersTo", "#inForce"))));
        }
        List<Node> children = new ArrayList<>();
        boolean written = false;
        for (Node child : meta.children()) {
            if (!written && child instanceof Element e && !BEFORE.contains(e.local())) {
                children.add(sourced("lifecycle", events));
                written = true;
            }
            if (child instanceof Element e && e.is("references")) {
                children.add(sourced("temporalData", groups));
                children.add(references(e, applied));
            } else {
                children.add(child);
            }
        }
        return meta.withChildren(children);
    }

    private static Element sourced(String name, List<Node> children) {
        return Element.of(name, Element.empty("x", "source", "#chancery").attributes(), children);
    }

    private static Element references(Element references, List<Amendment> applied) {
        List<Node> children = new ArrayList<>();
        for (int i = 1; i <= applied.size(); i++) {
            String act = applied.get(i - 1).act();
            children.add(
                    Element.empty("passiveRef", "eId", "amendment_" + i, "href", act.replace(' ', '_'), "showAs", act));
        }
        children.addAll(references.children());
        return references.withChildren(children);
    }
}
