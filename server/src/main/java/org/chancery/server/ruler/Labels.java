package org.chancery.server.ruler;

import java.util.ArrayList;
import java.util.List;

/** Puts labels above a ruler into lanes, so that none covers another on a wide screen. */
public final class Labels {
    /** Per cent of the width that one letter takes on a screen of 700 pixels. */
    private static final double LETTER = 0.95;

    private static final double GAP = 1.5;

    /** What to print where: {@code end} tells that the text runs to the left of its mark. Lane 0 is nearest to the ruler. */
    public record Placed(int lane, boolean end) {}

    private Labels() {}

    /** Places for the labels, in their order; {@code positions} ascend. Earlier labels stand higher, so that no stem runs through words. */
    public static List<Placed> place(List<Double> positions, List<String> texts) {
        var lanes = new ArrayList<List<double[]>>();
        var placed = new ArrayList<Placed>();
        for (int i = texts.size() - 1; i >= 0; i--) {
            double width = texts.get(i).length() * LETTER;
            boolean end = positions.get(i) + width > 100;
            double left = end ? positions.get(i) - width : positions.get(i);
            placed.add(new Placed(lane(lanes, new double[] {left, left + width + GAP}), end));
        }
        return List.copyOf(placed.reversed());
    }

    private static int lane(List<List<double[]>> lanes, double[] span) {
        for (int lane = 0; lane < lanes.size(); lane++) {
            if (lanes.get(lane).stream().allMatch(taken -> span[1] < taken[0] || span[0] > taken[1])) {
                lanes.get(lane).add(span);
                return lane;
            }
        }
        lanes.add(new ArrayList<>(List.of(span)));
        return lanes.size() - 1;
    }
}
