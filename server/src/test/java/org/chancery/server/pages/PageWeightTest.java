package org.chancery.server.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageWeightTest {
    /** Kilobytes of 1,000 bytes as sent, without the map and without fonts, which a browser fetches once for the whole site. */
    private static final int MOST = 45_000;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/en/",
                "/en/agreements/att",
                "/ru/agreements/ccw",
                "/ru/states/FRA",
                "/en/register",
                "/ru/acts/1/20"
            })
    void a_page_with_its_styles_is_light(String path) throws IOException {
        int weight = zipped(Site.get(path).body());
        for (String style : Site.page(path).select("link[rel=stylesheet]").eachAttr("href")) {
            weight += zipped(Site.get(style).body());
        }
        assertThat(weight).isLessThan(MOST);
    }

    /** The fonts of both alphabets in both weights, which a first visit in Russian fetches. */
    @Test
    void the_fonts_of_a_first_visit_are_light() {
        String styles = Site.page("/ru/").select("link[rel=stylesheet]").eachAttr("href").stream()
                .map(style -> Site.get(style).body())
                .collect(Collectors.joining());
        var fonts = Pattern.compile("/assets/(?:sans|serif)-(?:latin|cyrillic)-[46]00\\.[0-9a-f]+\\.woff2")
                .matcher(styles)
                .results()
                .map(found -> found.group())
                .toList();
        assertThat(fonts).hasSize(8);
        assertThat(fonts.stream().mapToLong(PageWeightTest::length).sum()).isLessThan(75_000);
    }

    private static long length(String path) {
        return Site.get(path).headers().firstValueAsLong("Content-Length").orElseThrow();
    }

    private static int zipped(String text) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(out)) {
            zip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return out.size();
    }
}
