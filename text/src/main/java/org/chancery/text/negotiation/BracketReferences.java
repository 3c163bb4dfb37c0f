package org.chancery.text.negotiation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.chancery.text.akn.Element;
import org.chancery.text.akn.Node;
import org.chancery.text.akn.Trees;

/** Declares open brackets, their alternatives and the delegations behind them in the metadata of a document. */
final class BracketReferences {
    private BracketReferences() {}

    static Element write(Element root, Collection<Bracket> brackets, UnaryOperator<String> names) {
        List<Bracket> open = brackets.stream().filter(Bracket::open).toList();
        Element references =
                root.descendants().filter(e -> e.is("references")).findFirst().orElse(null);
        if (references == null || open.isEmpty()) {
            return root;
        }
        List<Node> all = new ArrayList<>(references.children());
        Set<String> delegations = new LinkedHashSet<>();
        for (Bracket bracket : open) {
            all.add(concept("bracket_" + bracket.id(), bracket.id()));
            for (Alternative alternative : bracket.alternatives()) {
                String name = bracket.id() + "_" + alternative.number();
                all.add(concept("bracket_" + name, name));
                alternative.proposer().ifPresent(delegations::add);
                alternative.supporters().forEach(s -> delegations.add(s.delegation()));
            }
        }
        delegations.stream()
                .filter(d -> references.elements().stream().noneMatch(e -> d.equals(e.attribute("eId"))))
                .forEach(d -> all.add(Element.empty(
                        "TLCOrganization", "eId", d, "href", "/ontology/organization/" + d, "showAs", names.apply(d))));
        return Trees.replace(root, references, List.of(references.withChildren(all)));
    }

    private static Element concept(String id, String name) {
        return Element.empty("TLCConcept", "eId", id, "href", "/ontology/concept/" + id, "showAs", name);
    }
}
