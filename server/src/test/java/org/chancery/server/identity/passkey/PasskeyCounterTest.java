package org.chancery.server.identity.passkey;

import static org.assertj.core.api.Assertions.assertThat;

import org.chancery.server.RunningServer;
import org.chancery.server.TestServer;
import org.chancery.server.identity.RandomReference;
import org.chancery.server.identity.Somebody;
import org.chancery.server.permission.Role;
import org.junit.jupiter.api.Test;

/** What becomes of a copied passkey (WebAuthn, section 6.1.1), and of a challenge. */
class PasskeyCounterTest {

    private final RunningServer server = TestServer.shared();
    private final PasskeyStore store = server.part(PasskeyStore.class);
    private final Challenges challenges = server.part(Challenges.class);
    private final String person = Somebody.in(server, Role.EXPERT).person();

    @Test
    void a_counter_that_is_not_zero_and_does_not_increase_is_refused() {
        byte[] passkey = kept(5);
        assertThat(store.used(passkey, 5)).isFalse();
        assertThat(store.used(passkey, 4)).isFalse();
        assertThat(store.used(passkey, 0)).isFalse();
        assertThat(store.used(passkey, 6)).isTrue();
        assertThat(store.used(passkey, 6)).isFalse();
    }

    @Test
    void an_authenticator_that_does_not_count_stays_at_zero() {
        byte[] passkey = kept(0);
        assertThat(store.used(passkey, 0)).isTrue();
        assertThat(store.used(passkey, 0)).isTrue();
        assertThat(store.used(passkey, 1)).isTrue();
        assertThat(store.used(passkey, 0)).isFalse();
    }

    @Test
    void a_challenge_is_good_for_its_person_and_one_answer() {
        byte[] challenge = challenges.next(person);
        assertThat(challenges.use(challenge, "")).as("somebody else").isFalse();
        assertThat(challenges.use(challenge, person)).isTrue();
        assertThat(challenges.use(challenge, person)).as("again").isFalse();
        assertThat(challenges.use(RandomReference.bytes(52), person))
                .as("not ours")
                .isFalse();
        assertThat(challenges.use(new byte[3], person)).as("too short").isFalse();
    }

    private byte[] kept(long counter) {
        byte[] id = RandomReference.bytes(16);
        assertThat(store.add(id, "test", new KnownPasskey(person, RandomReference.bytes(8), counter)))
                .isTrue();
        return id;
    }
}
