package org.chancery.server.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PermissionsTest {
    @Test
    void the_public_can_read_sign_in_and_send_a_report_and_nothing_else() {
        assertThat(Routes.publicWriting())
                .containsExactlyInAnyOrder(
                        "public.report",
                        "public.read",
                        "account.sign-in",
                        "account.accept-invitation",
                        "demonstration.act-as");
    }
}
