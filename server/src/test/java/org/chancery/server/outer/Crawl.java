package org.chancery.server.outer;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.register.read.LogReader;
import org.chancery.register.tiles.TilePath;
import org.chancery.server.RunningServer;
import org.chancery.server.TestServer;
import org.jsoup.Jsoup;

/** Everything that the public finds on a server by following links from its first pages, without asking twice for the same. */
final class Crawl {

    private static final List<String> FIRST = List.of(
            "/en/",
            "/ru/",
            "/en/help",
            "/en/accessibility",
            "/api/v1/openapi.yaml",
            "/api/v1/agreements",
            "/api/v1/states",
            "/api/v1/acts",
            "/api/v1/changes",
            "/api/v1/bulk/acts.csv",
            "/api/v1/search?q=concord",
            "/log/checkpoint",
            "/log/vkey",
            "/en/nothing-here");
    /** Of addresses that differ in numbers, States and dates so many are asked for. */
    private static final int EACH = 10;

    private static final Pattern ADDRESS = Pattern.compile("\"(/(?:api|log)/[^\"\\s]*)\"");

    private Crawl() {}

    /** All addresses below the public ones of this server, found through its own links. */
    static Set<String> addresses(RunningServer server) {
        Set<String> seen = new LinkedHashSet<>(FIRST);
        log(server, seen);
        var waiting = new ArrayDeque<>(seen);
        Map<String, Integer> kinds = new LinkedHashMap<>();
        while (!waiting.isEmpty()) {
            String path = waiting.poll();
            HttpResponse<String> answer = TestServer.get(server, path);
            String type = answer.headers().firstValue("Content-Type").orElse("");
            Set<String> links = new LinkedHashSet<>();
            if (type.startsWith("text/html")) {
                Jsoup.parse(answer.body(), base(server) + path)
                        .select("a[href], link[href], use[href], script[src]")
                        .forEach(it -> links.add(local(server, it.absUrl(it.hasAttr("src") ? "src" : "href"))));
            } else if (type.contains("json")) {
                Matcher found = ADDRESS.matcher(answer.body().replace(base(server), ""));
                while (found.find()) {
                    links.add(found.group(1));
                }
            }
            for (String link : links) {
                if (!link.isEmpty() && !seen.contains(link) && kinds.merge(kind(link), 1, Integer::sum) <= EACH) {
                    seen.add(link);
                    waiting.add(link);
                }
            }
        }
        return seen;
    }

    /** All tiles, bundles and openings. */
    private static void log(RunningServer server, Set<String> seen) {
        long size = server.part(LogReader.class).checkpoint().size();
        for (TilePath.Content content : TilePath.Content.values()) {
            for (long first = 0; first < size; first += TilePath.FULL) {
                seen.add("/log/" + TilePath.holding(content, 0, first, size).path());
            }
        }
        for (long number = 0; number < size + 2; number++) {
            seen.add("/log/opening/" + number);
        }
    }

    private static String local(RunningServer server, String address) {
        if (!address.startsWith(base(server) + "/")) {
            return "";
        }
        URI uri = URI.create(address.replace(" ", "%20"));
        return uri.getRawPath() + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery());
    }

    static String base(RunningServer server) {
        return "http://127.0.0.1:" + server.port();
    }

    private static String kind(String path) {
        return path.replaceAll("/models/[^/]+/[^/.]+", "/models/X/X")
                .replaceAll("[0-9]+", "N")
                .replaceAll("/[A-Z]{3}", "/STATE")
                .replaceAll("=[^&]*", "=");
    }
}
