package org.chancery.server.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ClientAddressTest {

    private static final Set<String> PROXIES = Set.of("127.0.0.1", "192.0.2.1");

    @Test
    void a_visitor_who_writes_the_header_is_still_at_the_own_address() {
        assertThat(ClientAddress.client("203.0.113.9", List.of("198.51.100.1"), PROXIES))
                .isEqualTo("203.0.113.9");
    }

    @Test
    void behind_proxies_the_last_address_counts_that_is_none_of_them() {
        assertThat(ClientAddress.client("127.0.0.1", List.of("198.51.100.1, 203.0.113.9", "192.0.2.1"), PROXIES))
                .isEqualTo("203.0.113.9");
    }

    @Test
    void without_configured_proxies_the_header_says_nothing() {
        assertThat(ClientAddress.client("127.0.0.1", List.of("198.51.100.1"), Set.of()))
                .isEqualTo("127.0.0.1");
    }
}
