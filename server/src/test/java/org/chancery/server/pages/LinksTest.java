package org.chancery.server.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class LinksTest {
    /** Of pages that differ only in State, act or date this many are followed; the others are of the same make. */
    private static final int EACH = 4;

    @Test
    void every_link_of_the_main_pages_leads_somewhere() {
        var waiting = new ArrayDeque<String>();
        MainPages.all().forEach(waiting::add);
        Set<String> seen = new LinkedHashSet<>(waiting);
        Map<String, Integer> kinds = new HashMap<>();
        while (!waiting.isEmpty()) {
            String path = waiting.poll();
            var answer = Site.get(path);
            assertThat(answer.statusCode()).as(path).isIn(200, 302);
            if (answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html")) {
                for (var link :
                        Jsoup.parse(answer.body(), Site.address() + path).select("a[href], link[href], use[href]")) {
                    String target = local(link.absUrl("href"));
                    if (!target.isEmpty()
                            && !seen.contains(target)
                            && kinds.merge(kind(target), 1, Integer::sum) <= EACH) {
                        seen.add(target);
                        waiting.add(target);
                    }
                }
            }
        }
        assertThat(seen).hasSizeGreaterThan(150);
    }

    private static String local(String address) {
        if (!address.startsWith(Site.address())) {
            return "";
        }
        URI uri = URI.create(address.replace(" ", "%20"));
        return uri.getRawPath() + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery());
    }

    private static String kind(String path) {
        return path.replaceAll("[0-9]+", "N").replaceAll("/[A-Z]{3}", "/STATE").replaceAll("=[^&]*", "=");
    }
}
