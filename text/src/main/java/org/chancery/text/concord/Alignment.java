package org.chancery.text.concord;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/**
 * Pairs the blocks of two language versions in order, at the least total difference in kind, number, facts and relative length
 * (after W. Gale and K. Church, 1993). Only pairs near the diagonal are tried, so cost grows with length.
 */
final class Alignment {
    private static final int BAND = 30;
    private static final float GAP = 3.0f;

    /**
     * A pair; -1 stands for a missing counterpart.
     *
     * @param left index in the first version
     * @param right index in the second version
     */
    record Pair(int left, int right) {}

    private Alignment() {}

    static List<Pair> of(List<Unit> left, List<Unit> right) {
        int n = left.size();
        int m = right.size();
        int band = BAND + Math.abs(n - m);
        int width = 2 * band + 1;
        float ratio = ratio(left, right);
        Trait[] lefts = left.stream().map(Trait::of).toArray(Trait[]::new);
        Trait[] rights = right.stream().map(Trait::of).toArray(Trait[]::new);
        float[][] cost = new float[n + 1][width];
        byte[][] move = new byte[n + 1][width];
        for (float[] row : cost) {
            Arrays.fill(row, Float.MAX_VALUE / 4);
        }
        cost[0][band] = 0;
        for (int i = 0; i <= n; i++) {
            for (int j = Math.max(0, i - band); j <= Math.min(m, i + band); j++) {
                int at = j - i + band;
                if (i > 0 && j > 0) {
                    float paired = cost[i - 1][at] + difference(lefts[i - 1], rights[j - 1], ratio);
                    if (paired < cost[i][at]) {
                        cost[i][at] = paired;
                        move[i][at] = 1;
                    }
                }
                if (i > 0 && at + 1 < width && cost[i - 1][at + 1] + GAP < cost[i][at]) {
                    cost[i][at] = cost[i - 1][at + 1] + GAP;
                    move[i][at] = 2;
                }
                if (j > 0 && at > 0 && cost[i][at - 1] + GAP < cost[i][at]) {
                    cost[i][at] = cost[i][at - 1] + GAP;
                    move[i][at] = 3;
                }
            }
        }
        return back(move, n, m, band);
    }

    private static List<Pair> back(byte[][] move, int n, int m, int band) {
        Deque<Pair> pairs = new ArrayDeque<>();
        int i = n;
        int j = m;
        while (i > 0 || j > 0) {
            switch (move[i][j - i + band]) {
                case 1 -> pairs.push(new Pair(--i, --j));
                case 2 -> pairs.push(new Pair(--i, -1));
                default -> pairs.push(new Pair(-1, --j));
            }
        }
        return List.copyOf(pairs);
    }

    private static float ratio(List<Unit> left, List<Unit> right) {
        float a = left.stream().mapToInt(u -> u.text().length()).sum();
        float b = right.stream().mapToInt(u -> u.text().length()).sum();
        return a == 0 || b == 0 ? 1 : b / a;
    }

    /** What of a block is compared, worked out once a block. */
    private record Trait(String kind, String place, int number, String[] facts, int length) {
        static Trait of(Unit unit) {
            int number =
                    unit.number().isEmpty() ? -1 : Ordinals.of(unit.number()).orElse(0);
            return new Trait(
                    unit.kind(),
                    unit.place(),
                    number,
                    unit.facts().keySet().toArray(String[]::new),
                    unit.text().length());
        }
    }

    private static float difference(Trait left, Trait right, float ratio) {
        float cost = left.kind.equals(right.kind) ? 0 : 2.5f;
        cost += left.number == right.number ? 0 : 1.2f;
        cost += left.place.equals(right.place) ? 0 : 0.6f;
        cost += facts(left.facts, right.facts);
        float a = (left.length + 8) * ratio;
        float b = right.length + 8 * ratio;
        return cost + Math.min(2.5f, 1.6f * (float) Math.abs(Math.log(a / b)));
    }

    /** Both arrays are sorted. */
    private static float facts(String[] left, String[] right) {
        if (left.length == 0 && right.length == 0) {
            return 0;
        }
        int shared = 0;
        for (int i = 0, j = 0; i < left.length && j < right.length; ) {
            int order = left[i].compareTo(right[j]);
            shared += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        int all = left.length + right.length - shared;
        return 2.0f * (all - shared) / all;
    }
}
