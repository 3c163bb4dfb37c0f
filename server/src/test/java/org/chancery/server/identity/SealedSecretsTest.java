package org.chancery.server.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Base64;
import org.chancery.server.PageForms;
import org.chancery.server.RunningServer;
import org.chancery.server.TestServer;
import org.chancery.server.database.DatabaseAddress;
import org.chancery.server.identity.account.OneTimeCode;
import org.chancery.server.permission.Role;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class SealedSecretsTest {

    private final RunningServer server = TestServer.shared();

    @Test
    void what_is_sealed_for_one_purpose_does_not_open_for_another() {
        SealedSecrets secrets = server.part(SealedSecrets.class);
        byte[] sealed = secrets.seal("totp/one", new byte[] {1, 2, 3});
        assertThat(secrets.open("totp/one", sealed)).containsExactly(1, 2, 3);
        assertThatThrownBy(() -> secrets.open("totp/other", sealed)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void the_form_for_a_password_does_not_open_what_was_taken_from_the_database() {
        Somebody other = Somebody.in(server, Role.DEPOSITARY_OFFICER);
        byte[] taken = JdbcClient.create(
                        server.part(DatabaseAddress.class).connections(org.chancery.server.database.Role.OWNER))
                .sql("select totp from identity.account_work where person = ?")
                .param(other.person())
                .query((row, at) -> row.getBytes(1))
                .single();
        PageForms browser = Somebody.in(server, Role.EXPERT).signedIn();
        String answer = browser.submit(
                        "/en/account/password",
                        "/en/account/password",
                        "sealed",
                        Base64.getUrlEncoder().withoutPadding().encodeToString(taken),
                        "password",
                        "seven quiet rivers meet",
                        "code",
                        "000000")
                .body();
        assertThat(answer).contains("otpauth").doesNotContain(OneTimeCode.shown(other.secret()));
    }
}
