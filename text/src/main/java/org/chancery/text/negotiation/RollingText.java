package org.chancery.text.negotiation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.chancery.text.akn.AknDocument;
import org.chancery.text.akn.Eids;
import org.chancery.text.akn.Element;
import org.chancery.text.akn.Node;

/** A text under negotiation on a day, in one language. Its views are whole documents, valid by the strict schema if the base is. */
public final class RollingText {
    private final AknDocument base;
    private final Assembly assembly;
    private final Map<String, Bracket> brackets = new java.util.LinkedHashMap<>();
    private final UnaryOperator<String> names;

    private RollingText(AknDocument base, Assembly assembly, UnaryOperator<String> names) {
        this.base = base;
        this.assembly = assembly;
        this.names = names;
        assembly.brackets().forEach(b -> brackets.put(b.id(), b));
    }

    /**
     * Takes the steps up to the end of a day through a base text. Throws {@link org.chancery.text.TextException} if words do not stand
     * where a bracket puts them, or are not given in the language of the text.
     *
     * @param names a delegation's name, in the language of the text, by its code
     */
    public static RollingText of(
            AknDocument base, Negotiation negotiation, LocalDate date, UnaryOperator<String> names) {
        Assembly assembly = new Assembly(base.root(), base.language().orElse("eng"));
        negotiation.until(date).forEach(assembly::take);
        return new RollingText(base, assembly, names);
    }

    /** The brackets, open and closed, in order of opening. */
    public List<Bracket> brackets() {
        return assembly.brackets();
    }

    /** All brackets with their alternatives and, in notes, who stands behind each and why. */
    public AknDocument rolling() {
        return shown(this::bracketed);
    }

    /** Only what is agreed: each open bracket is an omission, what is only proposed is left out. */
    public AknDocument clean() {
        return shown((bracket, variants) -> Omissions.of(bracket, variants));
    }

    /** The text as a delegation would have it; where it has not said so, the bracket stays. */
    public AknDocument forDelegation(String delegation) {
        return shown((bracket, variants) -> bracket.backedBy(delegation)
                .map(a -> variants.getOrDefault(a.number(), List.of()))
                .orElseGet(() -> bracketed(bracket, variants)));
    }

    /** The text if brackets were lifted so; a bracket that is not named stays. Decides nothing. */
    public AknDocument supposing(Map<String, String> alternatives) {
        return shown((bracket, variants) -> Optional.ofNullable(alternatives.get(bracket.id()))
                .map(number -> variants.getOrDefault(number, List.of()))
                .orElseGet(() -> bracketed(bracket, variants)));
    }

    private List<Node> bracketed(Bracket bracket, Map<String, List<Node>> variants) {
        return Brackets.of(
                bracket, variants, BracketNotes.of(bracket, base.language().orElse("eng"), names));
    }

    private AknDocument shown(Showing showing) {
        List<Node> children = nodes(assembly.root().children(), showing);
        Element root = assembly.root().withChildren(children);
        Element named = BracketReferences.write(root, brackets.values(), names);
        return base.withRoot(Eids.complete(named));
    }

    private List<Node> nodes(List<Node> nodes, Showing showing) {
        List<Node> out = new ArrayList<>();
        boolean changed = false;
        for (Node node : nodes) {
            Bracket bracket = Marks.is(node) ? brackets.get(Marks.bracket(node)) : null;
            if (bracket != null) {
                Map<String, List<Node>> inside = new HashMap<>();
                assembly.variants(bracket.id())
                        .forEach((number, variant) -> inside.put(number, nodes(variant, showing)));
                out.addAll(showing.show(bracket, inside));
                changed = true;
            } else if (node instanceof Element element) {
                List<Node> children = nodes(element.children(), showing);
                changed |= children != element.children();
                out.add(children == element.children() ? element : element.withChildren(children));
            } else {
                out.add(node);
            }
        }
        return changed ? Marks.joined(out) : nodes;
    }

    /** What is put in the place of an open bracket. */
    private interface Showing {
        List<Node> show(Bracket bracket, Map<String, List<Node>> variants);
    }
}
