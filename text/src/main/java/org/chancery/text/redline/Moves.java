package org.chancery.text.redline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.text.akn.Element;
import org.chancery.text.akn.Vocabulary;
import org.chancery.text.redline.Difference.Added;
import org.chancery.text.redline.Difference.AddedPart;
import org.chancery.text.redline.Difference.Kept;
import org.chancery.text.redline.Difference.Matched;
import org.chancery.text.redline.Difference.MovedFrom;
import org.chancery.text.redline.Difference.MovedTo;
import org.chancery.text.redline.Difference.Removed;
import org.chancery.text.redline.Difference.RemovedPart;

/** Finds what was taken out at one place and put in at another, with or without changes on the way. */
final class Moves {
    private static final int FEWEST_WORDS = 3;
    private static final int MOST_PAIRS = 40_000;
    private static final double ENOUGH = 0.7;

    private final Comparer comparer;
    private final List<Element> removed = new ArrayList<>();
    private final List<Element> added = new ArrayList<>();
    private final Map<Element, Integer> from = new IdentityHashMap<>();
    private final Map<Element, MovedTo> to = new IdentityHashMap<>();

    private Moves(Comparer comparer) {
        this.comparer = comparer;
    }

    static Difference find(Difference root, Comparer comparer) {
        Moves moves = new Moves(comparer);
        moves.collect(root);
        moves.pairExactly();
        moves.pairAlike();
        moves.pairInside();
        return moves.from.isEmpty() ? root : moves.rewrite(root);
    }

    private void collect(Difference difference) {
        switch (difference) {
            case Matched matched -> matched.inside().forEach(this::collect);
            case Removed gone when movable(gone.node()) -> removed.add((Element) gone.node());
            case Added come when movable(come.node()) -> added.add((Element) come.node());
            default -> {}
        }
    }

    private boolean movable(org.chancery.text.akn.Node node) {
        return node instanceof Element element
                && !Vocabulary.inline(element)
                && comparer.fingerprints.words(element).length >= FEWEST_WORDS;
    }

    private void pairExactly() {
        Map<Long, List<Element>> places = new HashMap<>();
        removed.forEach(e -> places.computeIfAbsent(comparer.fingerprints.of(e), h -> new ArrayList<>())
                .add(e));
        for (Element element : added) {
            List<Element> same = places.get(comparer.fingerprints.of(element));
            if (same != null && !same.isEmpty()) {
                join(same.removeFirst(), element);
            }
        }
    }

    private void pairAlike() {
        removed.removeIf(from::containsKey);
        added.removeIf(to::containsKey);
        if ((long) removed.size() * added.size() > MOST_PAIRS) {
            return;
        }
        for (Element element : List.copyOf(added)) {
            Element best = null;
            double most = ENOUGH;
            for (Element gone : removed) {
                double alike = gone.name().equals(element.name()) ? comparer.fingerprints.alike(gone, element) : 0;
                if (alike >= most) {
                    most = alike;
                    best = gone;
                }
            }
            if (best != null) {
                removed.remove(best);
                join(best, element);
            }
        }
    }

    /** Provisions inside what went or came as a whole: they may have left, or joined, a provision that did not. */
    private void pairInside() {
        List<Element> gone = new ArrayList<>();
        List<Element> come = new ArrayList<>();
        removed.stream().filter(e -> !from.containsKey(e)).forEach(e -> provisions(e, gone));
        added.stream().filter(e -> !to.containsKey(e)).forEach(e -> provisions(e, come));
        if (gone.isEmpty() || come.isEmpty() || (long) gone.size() * come.size() > MOST_PAIRS) {
            return;
        }
        for (Element element : come) {
            if (covered(element, to.keySet())) {
                continue;
            }
            Element best = null;
            double most = ENOUGH;
            for (Element candidate : gone) {
                double alike =
                        candidate.name().equals(element.name()) ? comparer.fingerprints.alike(candidate, element) : 0;
                if (alike > most && !covered(candidate, from.keySet())) {
                    most = alike;
                    best = candidate;
                }
            }
            if (best != null) {
                join(best, element);
            }
        }
    }

    /** An element itself and the provisions in it, outermost first. */
    private void provisions(Element element, List<Element> out) {
        element.descendants()
                .filter(e -> Vocabulary.hierarchical(e) && movable(e) || e == element)
                .forEach(out::add);
    }

    /** Whether an element is paired, stands in a paired one, or holds one. */
    private static boolean covered(Element element, Set<Element> paired) {
        return paired.stream()
                .anyMatch(p -> p == element
                        || p.descendants().anyMatch(e -> e == element)
                        || element.descendants().anyMatch(e -> e == p));
    }

    private void join(Element gone, Element come) {
        int move = from.size() + 1;
        from.put(gone, move);
        to.put(come, new MovedTo(move, comparer.compare(gone, come)));
    }

    private Difference rewrite(Difference difference) {
        return switch (difference) {
            case Matched matched ->
                new Matched(
                        matched.name(),
                        matched.before(),
                        matched.after(),
                        matched.inside().stream().map(this::rewrite).toList());
            case Removed gone -> gone.node() instanceof Element element ? taken(element) : gone;
            case Added come -> come.node() instanceof Element element ? put(element) : come;
            case Kept kept -> kept;
            case MovedFrom gone -> gone;
            case MovedTo come -> come;
            case RemovedPart gone -> gone;
            case AddedPart come -> come;
        };
    }

    private Difference taken(Element element) {
        Integer move = from.get(element);
        if (move != null) {
            return new MovedFrom(move, element);
        }
        if (element.descendants().noneMatch(from::containsKey)) {
            return new Removed(element);
        }
        List<Difference> inside = new ArrayList<>();
        element.children().forEach(n -> inside.add(n instanceof Element inner ? taken(inner) : new Removed(n)));
        return new RemovedPart(element.name(), element.attributes(), inside);
    }

    private Difference put(Element element) {
        MovedTo moved = to.get(element);
        if (moved != null) {
            return moved;
        }
        if (element.descendants().noneMatch(to::containsKey)) {
            return new Added(element);
        }
        List<Difference> inside = new ArrayList<>();
        element.children().forEach(n -> inside.add(n instanceof Element inner ? put(inner) : new Added(n)));
        return new AddedPart(element.name(), element.attributes(), inside);
    }
}
