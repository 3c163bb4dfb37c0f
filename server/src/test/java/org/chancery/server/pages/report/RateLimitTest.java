package org.chancery.server.pages.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class RateLimitTest {
    private final RateLimit limit = new RateLimit(2, 3);
    private final Instant noon = Instant.parse("2026-01-01T12:00:00Z");

    @Test
    void one_address_may_send_so_many_in_an_hour() {
        assertThat(limit.allows("a", noon)).isTrue();
        assertThat(limit.allows("a", noon)).isTrue();
        assertThat(limit.allows("a", noon.plusSeconds(3_599))).isFalse();
        assertThat(limit.allows("a", noon.plus(Duration.ofHours(1)))).isTrue();
    }

    @Test
    void all_together_may_send_so_many_too() {
        assertThat(limit.allows("a", noon)).isTrue();
        assertThat(limit.allows("b", noon)).isTrue();
        assertThat(limit.allows("c", noon)).isTrue();
        assertThat(limit.allows("d", noon)).isFalse();
    }
}
