import com.ibm.icu.util.Region;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Makes {@code world.svg} and {@code world.csv} from the countries of Natural Earth at 1:50 million (TopoJSON). See README.md beside this
 * file for the commands.
 */
public final class WorldMap {
    /** Areas drawn but not participants in treaties by themselves; they are left plain on every map. */
    private static final Set<String> PLAIN = Set.of(
            "MNP", "VIR", "GUM", "ASM", "PRI", "SGS", "IOT", "SHN", "PCN", "AIA", "FLK", "CYM", "BMU", "VGB", "TCA", "MSR", "JEY", "GGY",
            "IMN", "ABW", "CUW", "SPM", "WLF", "MAF", "BLM", "PYF", "NCL", "ATF", "ALA", "GRL", "FRO", "MAC", "HKG", "HMD", "NFK", "SXM");

    /** States that the set at this scale leaves out. Longitude and latitude in degrees. */
    private static final Map<String, double[]> MISSING = Map.of("TUV", new double[] {179.2, -8.5});

    private WorldMap() {}

    public static void main(String[] args) throws IOException {
        JsonNode atlas = JsonMapper.shared().readTree(Files.readString(Path.of(args[0])));
        Path target = Path.of(args[1]);
        var topology = new Topology(atlas, 0.004);
        Map<String, List<List<double[]>>> shapes = new TreeMap<>();
        for (JsonNode country : atlas.at("/objects/countries/geometries")) {
            String code = code(country);
            if (!code.equals("ATA")) {
                shapes.computeIfAbsent(PLAIN.contains(code) ? "" : code, c -> new ArrayList<>())
                        .addAll(topology.rings(country));
            }
        }
        var svg = new StringBuilder("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\">\n"
                .formatted(EqualEarth.WIDTH, EqualEarth.HEIGHT));
        var csv = new StringBuilder("code,x,y,point\n");
        shapes.forEach((code, rings) -> {
            var shape = new Shape(rings);
            svg.append(shape.svg(code.isEmpty() ? "land" : code));
            if (!code.isEmpty()) {
                csv.append(shape.csv(code));
            }
        });
        MISSING.forEach((code, place) -> {
            var shape = Shape.point(place[0], place[1]);
            svg.append(shape.svg(code));
            csv.append(shape.csv(code));
        });
        Files.writeString(target.resolve("world.svg"), svg.append("</svg>\n"));
        Files.writeString(target.resolve("world.csv"), csv);
    }

    /** ISO 3166-1 alpha-3; "XKX" for the area named Kosovo; "" for areas without a code and for the second part that reuses one. */
    private static String code(JsonNode country) {
        String name = country.at("/properties/name").asString();
        if (name.equals("Kosovo")) {
            return "XKX";
        }
        if (!country.has("id") || name.equals("Ashmore and Cartier Is.")) {
            return "";
        }
        var region = Region.getInstance(Integer.parseInt(country.get("id").asString()));
        return Locale.of("", region.toString()).getISO3Country();
    }
}
