package org.chancery.text.redline;

import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.Map;
import org.chancery.text.akn.Attribute;
import org.chancery.text.akn.Comment;
import org.chancery.text.akn.Element;
import org.chancery.text.akn.Instruction;
import org.chancery.text.akn.Node;
import org.chancery.text.akn.Text;

/** Hashes of what elements say, without their identifiers, and of the words in them. Computed once an element. */
final class Fingerprints {
    private static final long PRIME = 0x9E3779B97F4A7C15L;

    private final Map<Element, Long> hashes = new IdentityHashMap<>();
    private final Map<Element, long[]> words = new IdentityHashMap<>();

    static long hash(String text) {
        long h = 1125899906842597L;
        for (int i = 0; i < text.length(); i++) {
            h = 31 * h + text.charAt(i);
        }
        return mix(h);
    }

    private static long mix(long h) {
        long x = h * PRIME;
        x ^= x >>> 32;
        x *= PRIME;
        return x ^ x >>> 29;
    }

    long of(Node node) {
        return switch (node) {
            case Text text -> hash(text.value());
            case Comment comment -> mix(hash(comment.value()) + 3);
            case Instruction instruction -> mix(hash(instruction.target()) + hash(instruction.value()) * 5);
            case Element element -> of(element);
        };
    }

    private long of(Element element) {
        Long known = hashes.get(element);
        if (known != null) {
            return known;
        }
        long h = hash(element.local());
        for (Attribute attribute : element.attributes()) {
            String name = attribute.name().local();
            if (!name.equals("eId") && !name.equals("wId") && !name.equals("GUID")) {
                h += mix(hash(name) + 7 * hash(attribute.value()));
            }
        }
        for (Node child : element.children()) {
            h = mix(h * 31 + of(child));
        }
        hashes.put(element, h);
        return h;
    }

    /** Hashes of the words in an element, sorted; white space and marks are left out. */
    long[] words(Element element) {
        long[] known = words.get(element);
        if (known == null) {
            java.util.List<String> split = new java.util.ArrayList<>();
            Words.split(element.text(), split);
            known = split.stream()
                    .filter(w -> w.length() > 1 || Character.isLetterOrDigit(w.charAt(0)))
                    .mapToLong(Fingerprints::hash)
                    .toArray();
            Arrays.sort(known);
            words.put(element, known);
        }
        return known;
    }

    /** Share of words that two elements have in common, 0 to 1. */
    double alike(Element one, Element other) {
        long[] a = words(one);
        long[] b = words(other);
        if (a.length == 0 && b.length == 0) {
            return 1;
        }
        if (Math.min(a.length, b.length) * 6 < Math.max(a.length, b.length)) {
            return 0;
        }
        int common = 0;
        for (int i = 0, j = 0; i < a.length && j < b.length; ) {
            if (a[i] == b[j]) {
                common++;
                i++;
                j++;
            } else if (a[i] < b[j]) {
                i++;
            } else {
                j++;
            }
        }
        return 2.0 * common / (a.length + b.length);
    }
}
