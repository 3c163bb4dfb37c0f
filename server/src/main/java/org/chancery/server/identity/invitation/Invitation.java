package org.chancery.server.identity.invitation;

import java.time.Instant;
import java.util.Optional;

/**
 * A link that opens an account, without its secret.
 *
 * @param id random reference
 * @param purpose {@code set-up}, {@code invitation} or {@code recovery}
 * @param person whom it is for
 * @param ends when it expires, UTC
 * @param used when it was used, UTC
 */
public record Invitation(String id, Purpose purpose, String person, Instant ends, Optional<Instant> used) {

    /** Why an account is opened. */
    public enum Purpose {
        /** The first administrator, at the first start. */
        SET_UP("set-up"),
        /** A person whose mandate has been recorded. */
        INVITATION("invitation"),
        /** A person who has lost passkey or password; given by a second officer. */
        RECOVERY("recovery");

        private final String code;

        Purpose(String code) {
            this.code = code;
        }

        /** As the table names it. */
        public String code() {
            return code;
        }

        static Purpose of(String code) {
            for (Purpose purpose : values()) {
                if (purpose.code.equals(code)) {
                    return purpose;
                }
            }
            throw new IllegalArgumentException("no purpose of invitations is called " + code);
        }
    }
}
