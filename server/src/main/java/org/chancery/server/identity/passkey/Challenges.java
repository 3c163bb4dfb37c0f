package org.chancery.server.identity.passkey;

import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.chancery.server.database.Working;
import org.chancery.server.identity.RandomReference;
import org.chancery.server.identity.Reader;
import org.chancery.server.identity.SealedSecrets;
import org.springframework.stereotype.Component;

/**
 * Challenges for authenticators: random, good for five minutes and for one answer. A challenge carries its own end and person, sealed, so
 * that asking for one stores nothing; only an answer is noted, so that it counts once.
 */
@Component
class Challenges {

    private static final String PURPOSE = "challenge/";
    private static final Duration VALID = Duration.ofMinutes(5);
    private static final int RANDOM = 16;

    private final SealedSecrets secrets;
    private final Working working;
    private final Clock clock;

    Challenges(SealedSecrets secrets, Working working, Clock clock) {
        this.secrets = secrets;
        this.working = working;
        this.clock = clock;
    }

    /** A new one, for a person, or with an empty person for whoever signs in. */
    byte[] next(String person) {
        byte[] open = ByteBuffer.allocate(Long.BYTES + RANDOM)
                .putLong(clock.instant().plus(VALID).getEpochSecond())
                .put(RandomReference.bytes(RANDOM))
                .array();
        return secrets.seal(PURPOSE + person, open);
    }

    /** Whether it was given to this person and is neither used nor expired; it is used now. */
    boolean use(byte[] challenge, String person) {
        Optional<Long> ends = ends(challenge, person);
        if (ends.isEmpty() || ends.get() < clock.instant().getEpochSecond()) {
            return false;
        }
        return working.as(Reader.IDENTITY, sql -> {
            sql.sql("delete from identity.challenge_work where ends < now()").update();
            return sql.sql("insert into identity.challenge_work (challenge, person, ends)"
                                    + " values (?, ?, now() + interval '10 minutes') on conflict do nothing")
                            .params(challenge, person)
                            .update()
                    == 1;
        });
    }

    private Optional<Long> ends(byte[] challenge, String person) {
        try {
            return Optional.of(
                    ByteBuffer.wrap(secrets.open(PURPOSE + person, challenge)).getLong());
        } catch (IllegalStateException | IllegalArgumentException | IndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }
}
