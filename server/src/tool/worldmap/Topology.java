import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Reads TopoJSON arcs, simplified once each, so that neighbours keep a common border. Points are longitude and latitude in degrees. */
final class Topology {
    private final List<List<double[]>> arcs = new ArrayList<>();

    Topology(JsonNode atlas, double tolerance) {
        double[] scale = pair(atlas.at("/transform/scale"));
        double[] translate = pair(atlas.at("/transform/translate"));
        for (JsonNode arc : atlas.get("arcs")) {
            long x = 0;
            long y = 0;
            var points = new ArrayList<double[]>();
            for (JsonNode step : arc) {
                x += step.get(0).asLong();
                y += step.get(1).asLong();
                points.add(new double[] {x * scale[0] + translate[0], y * scale[1] + translate[1]});
            }
            arcs.add(Simplified.of(points, tolerance));
        }
    }

    /** All rings of a geometry, outer and inner alike; they are filled by the even-odd rule. */
    List<List<double[]>> rings(JsonNode geometry) {
        var rings = new ArrayList<List<double[]>>();
        boolean multi = geometry.get("type").asString().equals("MultiPolygon");
        for (JsonNode polygon : multi ? geometry.get("arcs") : List.of(geometry.get("arcs"))) {
            for (JsonNode ring : polygon) {
                rings.add(ring(ring));
            }
        }
        return rings;
    }

    private List<double[]> ring(JsonNode indices) {
        var points = new ArrayList<double[]>();
        for (JsonNode index : indices) {
            int i = index.asInt();
            List<double[]> arc = i >= 0 ? arcs.get(i) : arcs.get(~i).reversed();
            points.addAll(points.isEmpty() ? arc : arc.subList(1, arc.size()));
        }
        return points;
    }

    private static double[] pair(JsonNode node) {
        return new double[] {node.get(0).asDouble(), node.get(1).asDouble()};
    }
}
