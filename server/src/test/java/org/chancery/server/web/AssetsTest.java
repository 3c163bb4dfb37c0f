package org.chancery.server.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.chancery.server.TestServer;
import org.junit.jupiter.api.Test;

class AssetsTest {

    private final Assets assets = TestServer.shared().part(Assets.class);

    @Test
    void an_asset_is_kept_for_ever_because_its_address_names_its_content() {
        HttpResponse<String> style = TestServer.get(assets.address("chancery.css"));
        assertThat(style.statusCode()).isEqualTo(200);
        assertThat(style.headers().firstValue("Cache-Control"))
                .hasValueSatisfying(it -> assertThat(it).contains("immutable").contains("max-age=31536000"));
        assertThat(style.headers().firstValue("Content-Type")).hasValue("text/css;charset=utf-8");
    }

    @Test
    void styles_name_fonts_by_their_addresses_and_every_font_is_there() {
        String style = TestServer.get(assets.address("chancery.css")).body();
        assertThat(style).doesNotContain("url(\"sans-");
        var fonts = java.util.regex.Pattern.compile("url\\(\"(/assets/[^\"]+woff2)\"\\)")
                .matcher(style)
                .results()
                .map(it -> it.group(1))
                .distinct()
                .toList();
        assertThat(fonts)
                .hasSize(16)
                .allSatisfy(
                        font -> assertThat(TestServer.get(font).statusCode()).isEqualTo(200));
    }

    @Test
    void styles_come_compressed_to_those_who_can_read_that() {
        HttpResponse<String> zipped = TestServer.get(assets.address("chancery.css"), "Accept-Encoding", "gzip");
        assertThat(zipped.headers().firstValue("Content-Encoding")).hasValue("gzip");
    }

    @Test
    void an_old_address_of_an_asset_is_gone() {
        assertThat(TestServer.get("/assets/chancery.000000000000.css").statusCode())
                .isEqualTo(404);
    }
}
