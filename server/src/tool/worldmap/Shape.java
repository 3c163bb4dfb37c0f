import java.util.ArrayList;
import java.util.List;

/** One area on the sheet: a path, and a ring where the area is too small to be seen. */
final class Shape {
    /** Square units of the sheet below which a State also gets a point. */
    private static final double SMALL = 60;

    private static final int RADIUS = 7;
    private final StringBuilder path = new StringBuilder();
    private double area;
    private double largest;
    private double[] centre = {0, 0};

    private Shape() {}

    Shape(List<List<double[]>> rings) {
        for (List<double[]> ring : rings) {
            for (List<double[]> part : Antimeridian.parts(ring)) {
                draw(part);
            }
        }
    }

    static Shape point(double longitude, double latitude) {
        var shape = new Shape();
        shape.centre = EqualEarth.sheet(longitude, latitude);
        return shape;
    }

    private void draw(List<double[]> part) {
        var sheet = part.stream().map(p -> EqualEarth.sheet(p[0], p[1])).toList();
        double signed = 0;
        double cx = 0;
        double cy = 0;
        for (int i = 0; i < sheet.size(); i++) {
            double[] a = sheet.get(i);
            double[] b = sheet.get((i + 1) % sheet.size());
            double cross = a[0] * b[1] - b[0] * a[1];
            signed += cross / 2;
            cx += (a[0] + b[0]) * cross;
            cy += (a[1] + b[1]) * cross;
        }
        double size = Math.abs(signed);
        area += size;
        if (size > largest || centre[0] == 0) {
            largest = size;
            centre = size > 0.5 ? new double[] {cx / (6 * signed), cy / (6 * signed)} : sheet.getFirst();
        }
        if (size >= 1.2) {
            path.append(steps(sheet));
        }
    }

    private static String steps(List<double[]> sheet) {
        var out = new StringBuilder();
        long x = 0;
        long y = 0;
        int drawn = 0;
        for (double[] p : sheet) {
            long dx = Math.round(p[0]) - x;
            long dy = Math.round(p[1]) - y;
            if (drawn == 0 || dx != 0 || dy != 0) {
                out.append(drawn == 0 ? "M" : drawn == 1 ? "l" : dx < 0 ? "" : " ").append(dx).append(dy < 0 ? "" : " ").append(dy);
                x += dx;
                y += dy;
                drawn++;
            }
        }
        return drawn < 3 ? "" : out.append("z").toString();
    }

    String svg(String id) {
        var parts = new ArrayList<String>();
        if (!path.isEmpty()) {
            parts.add("<path d=\"" + path + "\"/>");
        }
        if (area < SMALL) {
            parts.add("<circle cx=\"%d\" cy=\"%d\" r=\"%d\"/>".formatted(Math.round(centre[0]), Math.round(centre[1]), RADIUS));
        }
        return "<g id=\"" + id + "\">" + String.join("", parts) + "</g>\n";
    }

    String csv(String code) {
        return "%s,%d,%d,%s\n".formatted(code, Math.round(centre[0]), Math.round(centre[1]), area < SMALL ? "yes" : "no");
    }
}
