package org.chancery.server.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PageCacheTest {
    @Test
    void the_same_page_is_sent_once_and_then_known_by_its_tag() {
        var first = Site.get("/en/agreements/bwc");
        String tag = first.headers().firstValue("ETag").orElseThrow();
        assertThat(Site.get("/en/agreements/bwc").body()).isEqualTo(first.body());
        assertThat(Site.get("/en/agreements/bwc", "If-None-Match", tag).statusCode())
                .isEqualTo(304);
    }

    @Test
    void another_question_is_another_page() {
        String today = Site.get("/en/agreements/bwc").body();
        assertThat(Site.get("/en/agreements/bwc?on=1974-01-01").body()).isNotEqualTo(today);
        assertThat(Site.get("/ru/agreements/bwc").body()).isNotEqualTo(today);
    }

    @Test
    void an_error_is_not_kept() {
        assertThat(Site.get("/en/agreements/bwc?on=never").statusCode()).isEqualTo(400);
        assertThat(Site.get("/en/agreements/bwc?on=never").statusCode()).isEqualTo(400);
    }
}
