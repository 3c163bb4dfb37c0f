package org.chancery.text.akn;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Changes to a tree; the tree itself stays, a changed copy that shares what did not change is returned. */
public final class Trees {
    private Trees() {}

    /** Replaces one element, found by identity, by any number of nodes. The root itself cannot be replaced. */
    public static Element replace(Element root, Element target, List<? extends Node> by) {
        return rewrite(root, element -> element == target ? by : List.of(element));
    }

    /**
     * Asks about every element below the root, outermost first, what to put in its place; where the answer is the element itself,
     * what stands in it is asked about too.
     */
    public static Element rewrite(Element root, Function<Element, List<? extends Node>> change) {
        List<Node> children = null;
        for (int i = 0; i < root.children().size(); i++) {
            Node child = root.children().get(i);
            if (!(child instanceof Element element)) {
                if (children != null) {
                    children.add(child);
                }
                continue;
            }
            List<? extends Node> answer = change.apply(element);
            boolean same = answer.size() == 1 && answer.getFirst() == element;
            Node kept = same ? rewrite(element, change) : element;
            if (children == null && (!same || kept != element)) {
                children = new ArrayList<>(root.children().subList(0, i));
            }
            if (children != null) {
                if (same) {
                    children.add(kept);
                } else {
                    children.addAll(answer);
                }
            }
        }
        return children == null ? root : root.withChildren(children);
    }
}
