package org.chancery.server.identity.passkey;

import java.util.Optional;
import org.chancery.server.database.Working;
import org.chancery.server.identity.RandomReference;
import org.chancery.server.identity.Reader;
import org.springframework.stereotype.Component;

/** Challenges for authenticators: random, good for five minutes and for one answer. */
@Component
class Challenges {

    private final Working working;

    Challenges(Working working) {
        this.working = working;
    }

    /** A new one, for a person, or with an empty person for whoever signs in. */
    byte[] next(String person) {
        byte[] challenge = RandomReference.bytes(32);
        working.doAs(Reader.IDENTITY, sql -> {
            sql.sql("delete from identity.challenge_work where ends < now()").update();
            sql.sql("insert into identity.challenge_work (challenge, person, ends)"
                            + " values (?, ?, now() + interval '5 minutes')")
                    .params(challenge, person)
                    .update();
        });
        return challenge;
    }

    /** Whom it was given to, if it was given and is not used or expired; it is used now. */
    Optional<String> use(byte[] challenge) {
        return working.as(
                Reader.IDENTITY,
                sql -> sql.sql("delete from identity.challenge_work where challenge = ? and ends > now()"
                                + " returning person")
                        .param(challenge)
                        .query(String.class)
                        .optional());
    }
}
