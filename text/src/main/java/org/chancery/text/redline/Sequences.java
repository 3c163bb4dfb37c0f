package org.chancery.text.redline;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Longest common subsequences of hashes. What is alike at both ends is set aside first; hashes that occur once on both sides are
 * anchors (patience); the rest between anchors by the algorithm of E. Myers (1986), up to a bound on the number of changes.
 */
final class Sequences {
    private static final int MOST_CHANGES = 1_500;

    private final long[] a;
    private final long[] b;
    private final int[] match;

    private Sequences(long[] a, long[] b) {
        this.a = a;
        this.b = b;
        this.match = new int[a.length];
        Arrays.fill(match, -1);
    }

    /** For each position of the first sequence its partner in the second, or -1; partners rise. */
    static int[] match(long[] a, long[] b) {
        Sequences sequences = new Sequences(a, b);
        sequences.between(0, a.length, 0, b.length, true);
        return sequences.match;
    }

    private void between(int fromA, int toA, int fromB, int toB, boolean anchors) {
        int startA = fromA;
        int startB = fromB;
        int endA = toA;
        int endB = toB;
        while (startA < endA && startB < endB && a[startA] == b[startB]) {
            match[startA++] = startB++;
        }
        while (startA < endA && startB < endB && a[endA - 1] == b[endB - 1]) {
            match[--endA] = --endB;
        }
        if (startA == endA || startB == endB) {
            return;
        }
        if (!anchors || !byAnchors(startA, endA, startB, endB)) {
            myers(startA, endA, startB, endB);
        }
    }

    private boolean byAnchors(int fromA, int toA, int fromB, int toB) {
        if ((long) (toA - fromA) * (toB - fromB) < 2_500) {
            return false;
        }
        int[] pairs = rising(uniquePairs(fromA, toA, fromB, toB));
        if (pairs.length == 0) {
            return false;
        }
        int atA = fromA;
        int atB = fromB;
        for (int i = 0; i < pairs.length; i += 2) {
            match[pairs[i]] = pairs[i + 1];
            between(atA, pairs[i], atB, pairs[i + 1], pairs.length > 2 || pairs[i] - atA < toA - fromA);
            atA = pairs[i] + 1;
            atB = pairs[i + 1] + 1;
        }
        between(atA, toA, atB, toB, true);
        return true;
    }

    /** Positions (in the first, in the second) of hashes that occur once in both ranges, in the order of the first. */
    private int[] uniquePairs(int fromA, int toA, int fromB, int toB) {
        Map<Long, int[]> seen = new HashMap<>();
        for (int i = fromA; i < toA; i++) {
            int[] places = seen.computeIfAbsent(a[i], h -> new int[] {-1, -1});
            places[0] = places[0] == -1 ? i : -2;
        }
        for (int j = fromB; j < toB; j++) {
            int[] places = seen.get(b[j]);
            if (places != null) {
                places[1] = places[1] == -1 ? j : -2;
            }
        }
        int[] pairs = new int[2 * (toA - fromA)];
        int count = 0;
        for (int i = fromA; i < toA; i++) {
            int[] places = seen.get(a[i]);
            if (places != null && places[0] == i && places[1] >= 0) {
                pairs[count++] = i;
                pairs[count++] = places[1];
            }
        }
        return Arrays.copyOf(pairs, count);
    }

    /** The longest run of pairs that rises on both sides. */
    private static int[] rising(int[] pairs) {
        int n = pairs.length / 2;
        int[] tails = new int[n];
        int[] before = new int[n];
        int length = 0;
        for (int i = 0; i < n; i++) {
            int low = 0;
            int high = length;
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (pairs[2 * tails[middle] + 1] < pairs[2 * i + 1]) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            before[i] = low > 0 ? tails[low - 1] : -1;
            tails[low] = i;
            length = Math.max(length, low + 1);
        }
        int[] out = new int[2 * length];
        int at = length > 0 ? tails[length - 1] : -1;
        for (int i = length - 1; i >= 0; i--) {
            out[2 * i] = pairs[2 * at];
            out[2 * i + 1] = pairs[2 * at + 1];
            at = before[at];
        }
        return out;
    }

    private void myers(int fromA, int toA, int fromB, int toB) {
        int n = toA - fromA;
        int m = toB - fromB;
        int most = Math.min(n + m, MOST_CHANGES);
        int[] v = new int[2 * most + 3];
        int[][] trace = new int[most + 1][];
        for (int d = 0; d <= most; d++) {
            trace[d] = Arrays.copyOfRange(v, most + 1 - d - 1, most + 1 + d + 2);
            for (int k = -d; k <= d; k += 2) {
                int at = most + 1 + k;
                int x = k == -d || k != d && v[at - 1] < v[at + 1] ? v[at + 1] : v[at - 1] + 1;
                int y = x - k;
                while (x < n && y < m && a[fromA + x] == b[fromB + y]) {
                    x++;
                    y++;
                }
                v[at] = x;
                if (x >= n && y >= m) {
                    back(trace, d, k, fromA, fromB, n, m);
                    return;
                }
            }
        }
    }

    private void back(int[][] trace, int changes, int diagonal, int fromA, int fromB, int n, int m) {
        int x = n;
        int y = m;
        int k = diagonal;
        for (int d = changes; d >= 0; d--) {
            int[] v = trace[d];
            int centre = d + 1;
            boolean down = k == -d || k != d && v[centre + k - 1] < v[centre + k + 1];
            int before = down ? k + 1 : k - 1;
            int startX = d == 0 ? 0 : v[centre + before];
            int startY = d == 0 ? 0 : startX - before;
            int limitX = d == 0 ? 0 : down ? startX : startX + 1;
            while (x > limitX && y > 0 && x > 0 && a[fromA + x - 1] == b[fromB + y - 1]) {
                x--;
                y--;
                match[fromA + x] = fromB + y;
            }
            x = startX;
            y = startY;
            k = before;
        }
    }
}
