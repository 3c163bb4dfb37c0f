package org.chancery.server.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.chancery.server.PageForms;
import org.chancery.server.RunningServer;
import org.chancery.server.TestServer;
import org.chancery.server.identity.login.Attempts;
import org.chancery.server.permission.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AttemptsTest {

    private final RunningServer server = TestServer.shared();
    private final Attempts attempts = server.part(Attempts.class);

    @BeforeEach
    @AfterEach
    void nothing_has_failed() {
        Failures.forget(server);
    }

    @Test
    void who_fails_elsewhere_does_not_lock_a_person_out() {
        String name = RandomReference.next();
        for (int i = 0; i < 5; i++) {
            assertThat(attempts.mayTry(name, at("192.0.2.7"))).isTrue();
        }
        assertThat(attempts.mayTry(name, at("192.0.2.7"))).isFalse();
        assertThat(attempts.mayTry(name, at("192.0.2.8"))).isTrue();
    }

    @Test
    void an_address_becomes_slower_and_is_never_locked() {
        for (int i = 0; i < 32; i++) {
            assertThat(attempts.mayTry(RandomReference.next(), at("192.0.2.9"))).isTrue();
        }
        long began = System.nanoTime();
        assertThat(attempts.mayTry(RandomReference.next(), at("192.0.2.9"))).isTrue();
        assertThat(System.nanoTime() - began).isGreaterThan(150_000_000L);
    }

    @Test
    void attempts_at_once_do_not_outrun_the_limit() throws Exception {
        String name = RandomReference.next();
        Callable<Boolean> attempt = () -> attempts.mayTry(name, at("192.0.2.10"));
        int looked = 0;
        try (var threads = Executors.newFixedThreadPool(8)) {
            for (var answer : threads.invokeAll(Collections.nCopies(24, attempt))) {
                looked += answer.get() ? 1 : 0;
            }
        }
        assertThat(looked).isEqualTo(5);
    }

    @Test
    void fifty_failures_from_many_addresses_do_not_lock_a_browser_in_which_the_person_signed_in_before() {
        String name = RandomReference.next();
        for (int i = 0; i < 50; i++) {
            assertThat(attempts.mayTry(name, at("198.51.100." + i))).isTrue();
        }
        assertThat(attempts.mayTry(name, at("203.0.113.1"))).isFalse();
        for (int i = 0; i < 5; i++) {
            assertThat(attempts.mayTry(name, new Attempts.Place("203.0.113.1", "cookie")))
                    .isTrue();
        }
        assertThat(attempts.mayTry(name, new Attempts.Place("203.0.113.1", "cookie")))
                .isFalse();
    }

    @Test
    void such_a_browser_signs_in_while_the_name_is_locked_for_others() {
        Somebody officer = Somebody.in(server, Role.DEPOSITARY_OFFICER);
        PageForms known = officer.signedIn();
        for (int i = 0; i < 50; i++) {
            attempts.mayTry(officer.signInName(), at("198.51.100." + i));
        }
        assertThat(signIn(new PageForms(server), officer)).isEqualTo(422);
        assertThat(signIn(known, officer)).isEqualTo(303);
    }

    private static int signIn(PageForms browser, Somebody person) {
        return browser.submit(
                        "/en/sign-in",
                        "/en/sign-in",
                        "name",
                        person.signInName(),
                        "password",
                        Somebody.PASSWORD,
                        "code",
                        person.code(1))
                .statusCode();
    }

    private static Attempts.Place at(String address) {
        return new Attempts.Place(address, "");
    }

    @Test
    void wrong_answers_of_passkeys_lock_nobody() {
        PageForms stranger = new PageForms(server);
        for (int i = 0; i < 35; i++) {
            assertThat(stranger.submit("/en/sign-in", "/en/sign-in/passkey", "answer", "{}")
                            .statusCode())
                    .isEqualTo(422);
        }
        assertThat(Somebody.in(server, Role.DEPOSITARY_OFFICER)
                        .signedIn()
                        .get("/en/account")
                        .statusCode())
                .isEqualTo(200);
    }
}
