import java.util.ArrayList;
import java.util.List;

/** Visvalingam's simplification: drops, again and again, the point whose triangle with its neighbours is smallest. */
final class Simplified {
    private Simplified() {}

    /** {@code tolerance}: smallest triangle kept, in square degrees at the equator. Ends stay; a closed arc keeps at least four points. */
    static List<double[]> of(List<double[]> line, double tolerance) {
        var points = new ArrayList<>(line);
        boolean closed = line.size() > 3 && same(line.getFirst(), line.getLast());
        int least = closed ? 5 : 2;
        while (points.size() > least) {
            int smallest = -1;
            double area = tolerance;
            for (int i = 1; i < points.size() - 1; i++) {
                double a = triangle(points.get(i - 1), points.get(i), points.get(i + 1));
                if (a < area) {
                    area = a;
                    smallest = i;
                }
            }
            if (smallest < 0) {
                break;
            }
            points.remove(smallest);
        }
        return points;
    }

    private static double triangle(double[] a, double[] b, double[] c) {
        double shrink = Math.cos(Math.toRadians(b[1]));
        double abx = near(a[0] - b[0]) * shrink;
        double cbx = near(c[0] - b[0]) * shrink;
        return Math.abs(abx * (c[1] - b[1]) - cbx * (a[1] - b[1])) / 2;
    }

    /** A difference of longitudes by the short way round. */
    static double near(double degrees) {
        return degrees > 180 ? degrees - 360 : degrees < -180 ? degrees + 360 : degrees;
    }

    private static boolean same(double[] a, double[] b) {
        return a[0] == b[0] && a[1] == b[1];
    }
}
