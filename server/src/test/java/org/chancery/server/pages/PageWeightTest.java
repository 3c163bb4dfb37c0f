package org.chancery.server.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;
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

    private static int zipped(String text) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(out)) {
            zip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return out.size();
    }
}
