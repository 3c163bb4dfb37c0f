package org.chancery.server.identity.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class PasswordsTest {

    @Test
    void no_more_are_compared_at_once_than_there_is_room_for() {
        Passwords full = new Passwords(0, Duration.ofMillis(10));
        assertThatThrownBy(() -> full.isRight("harbour lantern quiet 7", "unused"))
                .isInstanceOf(TooBusy.class);
    }

    @Test
    void a_place_is_free_again_afterwards() {
        Passwords narrow = new Passwords(1, Duration.ofSeconds(1));
        String hash = narrow.hash("harbour lantern quiet 7");
        assertThat(narrow.isRight("harbour lantern quiet 7", hash)).isTrue();
        assertThat(narrow.isRight("harbour lantern quiet 8", hash)).isFalse();
        assertThat(narrow.isRight("harbour lantern quiet 7", null)).isFalse();
    }
}
