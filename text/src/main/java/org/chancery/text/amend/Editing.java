package org.chancery.text.amend;

import java.util.ArrayList;
import java.util.List;
import org.chancery.text.TextException;
import org.chancery.text.akn.Element;
import org.chancery.text.akn.Node;
import org.chancery.text.akn.Provisions;
import org.chancery.text.akn.Text;
import org.chancery.text.akn.Trees;
import org.chancery.text.amend.Modification.Delete;
import org.chancery.text.amend.Modification.Insert;
import org.chancery.text.amend.Modification.Renumber;
import org.chancery.text.amend.Modification.Repeal;
import org.chancery.text.amend.Modification.Replace;
import org.chancery.text.amend.Modification.ReplaceWords;
import org.chancery.text.amend.Modification.Side;

/** Makes one change to a text. */
final class Editing {
    private final String act;
    private final String period;

    Editing(String act, String period) {
        this.act = act;
        this.period = period;
    }

    Element apply(Element root, Modification modification) {
        Element target = Provisions.only(root, modification.target(), act);
        return switch (modification) {
            case Replace replace ->
                Trees.replace(root, target, List.of(marked(replace.provision().with("eId", modification.target()))));
            case ReplaceWords words -> Trees.replace(root, target, List.of(marked(words(target, words))));
            case Insert insert -> insert(root, target, insert);
            case Delete delete -> Trees.replace(root, target, List.of());
            case Repeal repeal -> Trees.replace(root, target, List.of(marked(repealed(target, repeal.mark()))));
            case Renumber renumber -> Trees.replace(root, target, List.of(marked(renumbered(target, renumber))));
        };
    }

    private Element marked(Element element) {
        return element.with("period", period);
    }

    private Element words(Element target, ReplaceWords words) {
        Element changed = inText(target, words);
        if (changed == target) {
            throw TextException.of(
                    "no-such-words",
                    act + " replaces '" + words.before() + "' in '" + target.attributeOr("eId", "")
                            + "', where these words do not stand",
                    "Give the words exactly as the text has them.");
        }
        return changed;
    }

    private static Element inText(Element element, ReplaceWords words) {
        List<Node> children = new ArrayList<>(element.children().size());
        boolean changed = false;
        for (Node child : element.children()) {
            Node kept = switch (child) {
                case Element inner when !inner.is("num") -> inText(inner, words);
                case Text text
                when text.value().contains(words.before()) ->
                    new Text(text.value().replace(words.before(), words.after()));
                default -> child;
            };
            changed |= kept != child;
            children.add(kept);
        }
        return changed ? element.withChildren(children) : element;
    }

    private Element insert(Element root, Element target, Insert insert) {
        Element provision = marked(insert.provision());
        provision.eId().ifPresent(id -> {
            if (root.descendants().anyMatch(e -> id.equals(e.attribute("eId")))) {
                throw TextException.of(
                        "identifier-taken",
                        act + " inserts '" + id + "', which the text already has",
                        "Give the new provision another identifier or none.");
            }
        });
        return Trees.replace(
                root, target, insert.side() == Side.BEFORE ? List.of(provision, target) : List.of(target, provision));
    }

    private static Element repealed(Element target, String mark) {
        List<Node> kept = new ArrayList<>();
        target.child("num").ifPresent(kept::add);
        String local = target.local();
        Element note = Element.text("p", mark);
        kept.add(local.equals("item") || local.equals("attachment") ? note : Element.of("content", List.of(note)));
        return target.withChildren(local.equals("p") ? List.of(new Text(mark)) : kept)
                .with("status", "removed");
    }

    private static Element renumbered(Element target, Renumber renumber) {
        List<Node> children = new ArrayList<>(target.children());
        children.removeIf(n -> n instanceof Element e && e.is("num"));
        children.addFirst(Element.text("num", renumber.number()));
        return target.withChildren(children);
    }
}
