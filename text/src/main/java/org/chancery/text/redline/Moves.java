package org.chancery.text.redline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.chancery.text.akn.Element;
import org.chancery.text.akn.Vocabulary;
import org.chancery.text.redline.Difference.Added;
import org.chancery.text.redline.Difference.Kept;
import org.chancery.text.redline.Difference.Matched;
import org.chancery.text.redline.Difference.MovedFrom;
import org.chancery.text.redline.Difference.MovedTo;
import org.chancery.text.redline.Difference.Removed;

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
            case Removed gone
            when gone.node() instanceof Element element && from.containsKey(element) ->
                new MovedFrom(from.getOrDefault(element, 0), element);
            case Added come
            when come.node() instanceof Element element -> {
                MovedTo moved = to.get(element);
                yield moved == null ? come : moved;
            }
            case Kept kept -> kept;
            case Removed gone -> gone;
            case Added come -> come;
            case MovedFrom gone -> gone;
            case MovedTo come -> come;
        };
    }
}
