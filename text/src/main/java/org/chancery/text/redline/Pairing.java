package org.chancery.text.redline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.text.akn.Element;
import org.chancery.text.akn.Node;
import org.chancery.text.akn.Numbers;

/** Pairs changed elements that stand between the same neighbours: by number first, then by likeness, in order. */
final class Pairing {
    private static final int MOST_PAIRS = 4_000;
    private static final double ENOUGH = 0.3;

    /** What stands at most once in its parent is the same part of both versions, whatever it says. */
    private static final Set<String> ONCE = Set.of(
            "meta num heading subheading content intro wrapUp preface preamble body mainBody conclusions attachments coverPage header"
                    .split(" "));

    private final Fingerprints fingerprints;

    Pairing(Fingerprints fingerprints) {
        this.fingerprints = fingerprints;
    }

    /** Adds pairs to a match in the gaps that it leaves. */
    void complete(List<Node> a, List<Node> b, int[] match) {
        int gapA = 0;
        int gapB = 0;
        for (int i = 0; i <= match.length; i++) {
            if (i < match.length && match[i] < 0) {
                continue;
            }
            int endB = i < match.length ? match[i] : b.size();
            if (i > gapA && endB > gapB) {
                gap(elements(a, gapA, i), elements(b, gapB, endB), a, b, match);
            }
            gapA = i + 1;
            gapB = endB + 1;
        }
    }

    private static List<Integer> elements(List<Node> nodes, int from, int to) {
        List<Integer> places = new ArrayList<>();
        for (int i = from; i < to; i++) {
            if (nodes.get(i) instanceof Element) {
                places.add(i);
            }
        }
        return places;
    }

    private void gap(List<Integer> left, List<Integer> right, List<Node> a, List<Node> b, int[] match) {
        if ((long) left.size() * right.size() > MOST_PAIRS) {
            byKey(left, right, a, b, match);
            return;
        }
        int n = left.size();
        int m = right.size();
        double[][] best = new double[n + 1][m + 1];
        for (int i = n - 1; i >= 0; i--) {
            for (int j = m - 1; j >= 0; j--) {
                double paired = worth((Element) a.get(left.get(i)), (Element) b.get(right.get(j)), n == 1 && m == 1);
                best[i][j] = Math.max(best[i + 1][j], best[i][j + 1]);
                if (paired > 0) {
                    best[i][j] = Math.max(best[i][j], best[i + 1][j + 1] + paired);
                }
            }
        }
        int i = 0;
        int j = 0;
        while (i < n && j < m) {
            if (best[i][j] == best[i + 1][j]) {
                i++;
            } else if (best[i][j] == best[i][j + 1]) {
                j++;
            } else {
                match[left.get(i++)] = right.get(j++);
            }
        }
    }

    /** How good it is to pair two elements; 0 if they should not be paired. */
    private double worth(Element one, Element other, boolean alone) {
        if (!one.name().equals(other.name())) {
            return 0;
        }
        String number = number(one);
        double bonus = !number.isEmpty() && number.equals(number(other)) ? 0.25 : 0;
        bonus += bonus > 0 && one.child("heading").isPresent() && sameHeading(one, other) ? 0.25 : 0;
        boolean frame = ONCE.contains(one.local())
                || alone
                        && one.eId().isEmpty()
                        && one.child("num").isEmpty()
                        && !one.elements().isEmpty();
        double alike = fingerprints.alike(one, other);
        return alike + bonus >= ENOUGH || frame ? 0.05 + alike + bonus : 0;
    }

    private static boolean sameHeading(Element one, Element other) {
        return one.child("heading")
                .map(Element::text)
                .equals(other.child("heading").map(Element::text));
    }

    private static String number(Element element) {
        return element.child("num").map(n -> Numbers.clean(n.text())).orElse("");
    }

    private void byKey(List<Integer> left, List<Integer> right, List<Node> a, List<Node> b, int[] match) {
        Map<String, Integer> places = new HashMap<>();
        for (int j : right) {
            places.putIfAbsent(key((Element) b.get(j)), j);
        }
        int least = -1;
        for (int i : left) {
            Element one = (Element) a.get(i);
            int j = places.getOrDefault(key(one), -1);
            if (j > least && worth(one, (Element) b.get(j), false) > 0) {
                match[i] = j;
                least = j;
            }
        }
    }

    private static String key(Element element) {
        return element.local() + " " + element.eId().orElseGet(() -> number(element));
    }
}
