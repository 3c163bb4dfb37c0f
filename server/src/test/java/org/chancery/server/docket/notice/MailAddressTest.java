package org.chancery.server.docket.notice;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailAddressTest {

    @ParameterizedTest
    @ValueSource(strings = {"mission@avelia.example", "treaty.section+notes@un.mission-of-avelia.example"})
    void a_bare_address_is_kept(String address) {
        assertThat(MailAddress.isBare(address)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "avelia",
                "mission@localhost",
                "Mission <mission@avelia.example>",
                "\"a\\r\\nBcc: x@y.example\" <mission@avelia.example>",
                "\"quoted\"@avelia.example",
                "mission@avelia.example, other@avelia.example",
                "mission@avelia.example\r\nBcc: other@avelia.example",
                "mission@avelia.example\n",
                "mission@avelia.example (comment)",
                "a..b@avelia.example",
                "mission@-avelia.example"
            })
    void what_could_become_another_line_or_recipient_is_refused(String address) {
        assertThat(MailAddress.isBare(address)).isFalse();
    }

    @Test
    void an_endless_address_is_refused() {
        assertThat(MailAddress.isBare("a".repeat(300) + "@avelia.example")).isFalse();
    }
}
