import java.util.ArrayList;
import java.util.List;

/** Cuts rings that run over the 180th meridian, so that nothing is drawn across the whole sheet. */
final class Antimeridian {
    private Antimeridian() {}

    static List<List<double[]>> parts(List<double[]> ring) {
        List<double[]> unrolled = unrolled(ring);
        double west = unrolled.stream().mapToDouble(p -> p[0]).min().orElse(0);
        double east = unrolled.stream().mapToDouble(p -> p[0]).max().orElse(0);
        if (west >= -180 && east <= 180) {
            return List.of(unrolled);
        }
        var parts = new ArrayList<List<double[]>>();
        for (int turn = -360; turn <= 360; turn += 360) {
            var part = cut(cut(moved(unrolled, turn), -180, 1), 180, -1);
            if (part.size() > 2) {
                parts.add(part);
            }
        }
        return parts;
    }

    private static List<double[]> unrolled(List<double[]> ring) {
        var out = new ArrayList<double[]>();
        double longitude = ring.getFirst()[0];
        for (double[] p : ring) {
            longitude += Simplified.near(p[0] - longitude - 360 * Math.floor((p[0] - longitude + 180) / 360));
            out.add(new double[] {longitude, p[1]});
        }
        return out;
    }

    private static List<double[]> moved(List<double[]> ring, int by) {
        return ring.stream().map(p -> new double[] {p[0] + by, p[1]}).toList();
    }

    /** Keeps the side of the meridian where {@code (longitude - meridian) * sign >= 0} (Sutherland and Hodgman). */
    private static List<double[]> cut(List<double[]> ring, double meridian, int sign) {
        var out = new ArrayList<double[]>();
        for (int i = 0; i < ring.size(); i++) {
            double[] a = ring.get(i);
            double[] b = ring.get((i + 1) % ring.size());
            boolean inA = (a[0] - meridian) * sign >= 0;
            boolean inB = (b[0] - meridian) * sign >= 0;
            if (inA) {
                out.add(a);
            }
            if (inA != inB) {
                double share = (meridian - a[0]) / (b[0] - a[0]);
                out.add(new double[] {meridian, a[1] + share * (b[1] - a[1])});
            }
        }
        return out;
    }
}
