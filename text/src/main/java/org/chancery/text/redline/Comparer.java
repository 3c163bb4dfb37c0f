package org.chancery.text.redline;

import java.util.ArrayList;
import java.util.List;
import org.chancery.text.akn.Element;
import org.chancery.text.akn.Node;
import org.chancery.text.akn.Text;
import org.chancery.text.akn.Vocabulary;
import org.chancery.text.redline.Difference.Added;
import org.chancery.text.redline.Difference.Kept;
import org.chancery.text.redline.Difference.Matched;
import org.chancery.text.redline.Difference.Removed;

/** Compares two elements: children alike are anchors, what lies between is paired by number and likeness, text goes by word. */
final class Comparer {
    private static final int MANY_WORDS = 8;
    private static final double LITTLE_ALIKE = 0.4;

    final Fingerprints fingerprints = new Fingerprints();
    private final Pairing pairing = new Pairing(fingerprints);

    /** How an element became another of the same name. */
    Difference compare(Element before, Element after) {
        if (before.equals(after)) {
            return new Kept(before);
        }
        return new Matched(before.name(), before.attributes(), after.attributes(), inside(before, after));
    }

    private List<Difference> inside(Element before, Element after) {
        List<Node> a = atoms(before);
        List<Node> b = atoms(after);
        if (rewritten(before, after)) {
            List<Difference> whole = new ArrayList<>();
            a.forEach(node -> whole.add(new Removed(node)));
            b.forEach(node -> whole.add(new Added(node)));
            return Joining.words(whole);
        }
        boolean laidOut = laidOut(before) && laidOut(after);
        int[] match = Sequences.match(hashes(a, laidOut ? 1 : 0), hashes(b, laidOut ? 2 : 0));
        pairing.complete(a, b, match);
        if (laidOut) {
            Layout.complete(a, b, match);
        }
        List<Difference> out = new ArrayList<>();
        int j = 0;
        for (int i = 0; i < a.size(); i++) {
            if (match[i] < 0) {
                out.add(new Removed(a.get(i)));
                continue;
            }
            while (j < match[i]) {
                out.add(new Added(b.get(j++)));
            }
            out.add(pair(a.get(i), b.get(j++)));
        }
        while (j < b.size()) {
            out.add(new Added(b.get(j++)));
        }
        return Joining.words(out);
    }

    private Difference pair(Node before, Node after) {
        return before instanceof Element one && after instanceof Element other ? compare(one, other) : new Kept(before);
    }

    /** Hashes of atoms; where {@code side} is not 0, white space is never an anchor. */
    private long[] hashes(List<Node> atoms, int side) {
        long[] hashes = new long[atoms.size()];
        for (int i = 0; i < hashes.length; i++) {
            hashes[i] = side != 0 && atoms.get(i) instanceof Text
                    ? 2L * i + side - Long.MAX_VALUE
                    : fingerprints.of(atoms.get(i));
        }
        return hashes;
    }

    /** Whether a block of text has so little in common with what it was that single kept words would only confuse. */
    private boolean rewritten(Element before, Element after) {
        return Vocabulary.TEXT_BLOCKS.contains(before.local())
                && Math.min(fingerprints.words(before).length, fingerprints.words(after).length) > MANY_WORDS
                && fingerprints.alike(before, after) < LITTLE_ALIKE;
    }

    /** Whether text in an element is only the white space between its child elements. */
    private static boolean laidOut(Element element) {
        boolean elements = false;
        for (Node child : element.children()) {
            if (child instanceof Text text && !text.value().isBlank()) {
                return false;
            }
            elements |= child instanceof Element;
        }
        return elements;
    }

    /** Children, with text split into words. */
    private static List<Node> atoms(Element element) {
        boolean words = element.children().stream().anyMatch(Text.class::isInstance);
        if (!words) {
            return element.children();
        }
        List<Node> atoms = new ArrayList<>();
        List<String> split = new ArrayList<>();
        for (Node child : element.children()) {
            if (child instanceof Text text) {
                split.clear();
                Words.split(text.value(), split);
                split.forEach(word -> atoms.add(new Text(word)));
            } else {
                atoms.add(child);
            }
        }
        return atoms;
    }
}
