import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Prints what a reader of the code would notice first: lengths of files, tests against main, public types of each module, cycles between
 * packages, repeated blocks. Run from the root of the checkout: {@code java tools/Measure.java}.
 */
final class Measure {

    private static final int BLOCK = 6;
    private static final Pattern PACKAGE = Pattern.compile("(?m)^package ([\\w.]+);");
    private static final Pattern IMPORT = Pattern.compile("(?m)^import (?:static )?(org\\.chancery\\.[a-z.0-9]+)\\.[A-Z]");
    private static final Pattern PUBLIC_TYPE =
            Pattern.compile("(?m)^public (?:abstract |final |sealed |non-sealed )*(?:class|record|interface|enum|@interface) ");

    public static void main(String[] args) throws IOException {
        List<Path> files;
        try (Stream<Path> walk = Files.walk(Path.of("."))) {
            files = walk.filter(p -> p.toString().endsWith(".java"))
                    .filter(p -> !p.toString().contains("/target/"))
                    .sorted()
                    .toList();
        }
        Map<Path, String> sources = new LinkedHashMap<>();
        for (Path file : files) {
            sources.put(file, Files.readString(file));
        }
        lengths(sources);
        publicTypes(sources);
        cycles(sources);
        repeatedBlocks(sources);
    }

    private static void lengths(Map<Path, String> sources) {
        for (String kind : List.of("main", "test")) {
            List<Long> lengths = new ArrayList<>();
            Path longest = null;
            long most = 0;
            for (var e : sources.entrySet()) {
                if (!e.getKey().toString().contains("/src/" + kind + "/")) {
                    continue;
                }
                long lines = e.getValue().lines().count();
                lengths.add(lines);
                if (lines > most) {
                    most = lines;
                    longest = e.getKey();
                }
            }
            Collections.sort(lengths);
            if (lengths.isEmpty()) {
                continue;
            }
            System.out.printf(
                    "%s: %d files, %d lines; median %d, nine in ten under %d, longest %d (%s)%n",
                    kind,
                    lengths.size(),
                    lengths.stream().mapToLong(Long::longValue).sum(),
                    lengths.get(lengths.size() / 2),
                    lengths.get(lengths.size() * 9 / 10) + 1,
                    most,
                    longest);
        }
    }

    private static void publicTypes(Map<Path, String> sources) {
        Map<String, Integer> types = new TreeMap<>();
        sources.forEach((path, text) -> {
            if (path.toString().contains("/src/main/") && PUBLIC_TYPE.matcher(text).find()) {
                types.merge(path.getName(1).toString(), 1, Integer::sum);
            }
        });
        System.out.println("public types: " + types);
    }

    private static void cycles(Map<Path, String> sources) {
        Map<String, Set<String>> uses = new TreeMap<>();
        sources.forEach((path, text) -> {
            var own = PACKAGE.matcher(text);
            if (!path.toString().contains("/src/main/") || !own.find()) {
                return;
            }
            var imports = IMPORT.matcher(text);
            while (imports.find()) {
                if (!imports.group(1).equals(own.group(1))) {
                    uses.computeIfAbsent(own.group(1), k -> new TreeSet<>()).add(imports.group(1));
                }
            }
        });
        List<String> found = new ArrayList<>();
        for (String from : uses.keySet()) {
            for (String to : uses.get(from)) {
                if (from.compareTo(to) < 0 && reaches(uses, to, from)) {
                    found.add(from + " <-> " + to);
                }
            }
        }
        System.out.println("cycles between packages: " + found.size() + (found.isEmpty() ? "" : " " + found));
    }

    private static boolean reaches(Map<String, Set<String>> uses, String from, String to) {
        var seen = new TreeSet<String>();
        var open = new ArrayDeque<>(List.of(from));
        while (!open.isEmpty()) {
            String next = open.pop();
            if (next.equals(to)) {
                return true;
            }
            if (seen.add(next)) {
                open.addAll(uses.getOrDefault(next, Set.of()));
            }
        }
        return false;
    }

    private static void repeatedBlocks(Map<Path, String> sources) {
        Map<String, List<String>> places = new HashMap<>();
        sources.forEach((path, text) -> {
            List<String> lines = text.lines()
                    .map(String::strip)
                    .filter(l -> l.length() > 3 && !l.startsWith("import ") && !l.startsWith("*") && !l.startsWith("/"))
                    .toList();
            for (int i = 0; i + BLOCK <= lines.size(); i++) {
                places.computeIfAbsent(String.join("\n", lines.subList(i, i + BLOCK)), k -> new ArrayList<>())
                        .add(path.toString());
            }
        });
        long repeated = places.values().stream().filter(p -> p.size() > 1).count();
        System.out.println("blocks of six equal lines that stand more than once: " + repeated);
    }

    private Measure() {}
}
