package org.chancery.text.redline;

import java.util.List;
import org.chancery.text.akn.Node;
import org.chancery.text.akn.Text;

/** Pairs the white space between elements once the elements themselves are paired. */
final class Layout {
    private Layout() {}

    static void complete(List<Node> a, List<Node> b, int[] match) {
        int[] limits = new int[match.length];
        int coming = b.size();
        for (int i = match.length - 1; i >= 0; i--) {
            coming = match[i] >= 0 ? match[i] : coming;
            limits[i] = coming;
        }
        int next = 0;
        for (int i = 0; i < match.length; i++) {
            if (match[i] >= 0) {
                next = match[i] + 1;
                continue;
            }
            if (a.get(i) instanceof Text && next < limits[i]) {
                next = pair(a, b, match, i, next, limits[i]);
            }
        }
    }

    private static int pair(List<Node> a, List<Node> b, int[] match, int i, int from, int limit) {
        for (int j = from; j < limit; j++) {
            if (a.get(i).equals(b.get(j))) {
                match[i] = j;
                return j + 1;
            }
        }
        return from;
    }
}
