package org.chancery.text.negotiation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.text.TextException;
import org.chancery.text.akn.Eids;
import org.chancery.text.akn.Element;
import org.chancery.text.akn.Node;
import org.chancery.text.akn.Provisions;
import org.chancery.text.akn.Text;
import org.chancery.text.akn.Trees;

/** Takes the steps of a negotiation through a text in one language; open brackets are marks, and what they may hold is kept beside. */
final class Assembly {
    private final String language;
    private final Standing standing = new Standing();
    private final Map<String, Map<String, List<Node>>> variants = new HashMap<>();
    private final Set<String> items = new HashSet<>();
    private Element root;

    Assembly(Element root, String language) {
        this.root = root;
        this.language = language;
    }

    /** The text with marks. */
    Element root() {
        return root;
    }

    /** All brackets. */
    List<Bracket> brackets() {
        return standing.all();
    }

    /** What each alternative of an open bracket says, with the marks of brackets inside it. */
    Map<String, List<Node>> variants(String bracket) {
        return variants.getOrDefault(bracket, Map.of());
    }

    void take(Step step) {
        standing.take(step);
        Bracket bracket = standing.bracket(step.bracket());
        switch (step) {
            case Step.Propose propose -> propose(propose, bracket);
            case Step.Lift lift -> resolve(bracket, lift.alternative());
            case Step.Withdraw withdraw -> {
                if (!bracket.open()) {
                    resolve(bracket, Alternative.STANDING);
                } else if (bracket.alternative(withdraw.alternative()).isEmpty()) {
                    variants.getOrDefault(bracket.id(), new HashMap<>()).remove(withdraw.alternative());
                }
            }
            case Step.Support support -> {}
            case Step.State state -> {}
        }
        if (!bracket.open()) {
            lost(bracket);
        }
    }

    /** A bracket whose place went with another must have fallen; where identifiers do not tell, the step is refused. */
    private void lost(Bracket closed) {
        Set<String> marks = new HashSet<>();
        Marks.names(root.children(), marks);
        variants.values().forEach(held -> held.values().forEach(nodes -> Marks.names(nodes, marks)));
        for (Bracket bracket : standing.all()) {
            if (bracket.open() && !marks.contains(bracket.id())) {
                throw TextException.of(
                        "bracket-lost",
                        "with '" + closed.id() + "' the text of the open bracket '" + bracket.id() + "' goes",
                        "Lift or withdraw that first.");
            }
        }
    }

    private void propose(Step.Propose step, Bracket bracket) {
        Map<String, List<Node>> held = variants.get(bracket.id());
        if (held == null) {
            held = new HashMap<>();
            held.put(Alternative.STANDING, open(bracket));
            variants.put(bracket.id(), held);
        }
        held.put(
                step.alternative(),
                switch (step.wording()) {
                    case Wording.Standing same -> held.getOrDefault(Alternative.STANDING, List.of());
                    case Wording.Deletion deletion -> List.<Node>of();
                    case Wording.Replacement replacement -> {
                        String text = Wordings.in(language, replacement.text(), bracket.id());
                        yield bracket.place().block()
                                ? Wordings.provisions(text, items.contains(bracket.id()))
                                : Wordings.words(text);
                    }
                });
    }

    /** Puts the mark in its place; returns what stood there. */
    private List<Node> open(Bracket bracket) {
        Element mark = Marks.of(bracket.id());
        switch (bracket.place()) {
            case Place.Words place -> {
                Element target = Provisions.only(root, place.provision(), bracket.id());
                String words = Wordings.in(language, place.words(), bracket.id());
                List<Node> marked = Marks.around(target.children(), words, bracket.id());
                root = Trees.replace(root, target, List.of(target.withChildren(marked)));
                return List.of(new Text(words));
            }
            case Place.Provision place -> {
                Element target = target(place.provision(), bracket);
                root = Trees.replace(root, target, List.of(mark));
                return List.of(target);
            }
            case Place.After place -> {
                Element target = target(place.provision(), bracket);
                root = Marks.after(root, node -> node == target, mark);
                return List.of();
            }
            case Place.Within place -> {
                String words = Wordings.in(language, place.words(), bracket.id());
                Map<String, List<Node>> outer = variants.getOrDefault(place.bracket(), new HashMap<>());
                List<Node> marked =
                        Marks.around(outer.getOrDefault(place.alternative(), List.of()), words, bracket.id());
                outer.put(place.alternative(), marked);
                return List.of(new Text(words));
            }
        }
    }

    private Element target(String provision, Bracket bracket) {
        Element target = Provisions.only(root, provision, bracket.id());
        if (target.is("item")) {
            items.add(bracket.id());
        }
        return target;
    }

    private void resolve(Bracket bracket, String alternative) {
        Map<String, List<Node>> held = variants.remove(bracket.id());
        List<Node> chosen = held == null ? List.of() : held.getOrDefault(alternative, List.of());
        root = Marks.fill(root, bracket.id(), chosen);
        variants.values().forEach(map -> map.replaceAll((number, nodes) -> Marks.fill(nodes, bracket.id(), chosen)));
        if (bracket.place().block() && !alternative.equals(Alternative.STANDING)) {
            root = Eids.complete(root);
        }
    }
}
