package org.chancery.server.persons;

import java.time.Instant;

/**
 * A link, or half of one, that was just made. It is shown once.
 *
 * @param part which part of the link it is
 * @param name of the person it is for
 * @param other who holds the first half, for the second; otherwise empty
 * @param link the part itself, or the address to which it was sent
 * @param ends until when it can be used, UTC
 */
public record LinkView(Part part, String name, String other, String link, Instant ends) {

    /** What an officer is shown. */
    public enum Part {
        /** All of it, while the secretariat is being set up and there is no second officer. */
        WHOLE,
        /** The address with the first half. */
        FIRST,
        /** What is written behind the first half. */
        SECOND,
        /** All of it was sent to the person's recorded address. */
        SENT,
        /** The first half was sent there. */
        FIRST_SENT,
        /** The second half was sent there. */
        SECOND_SENT
    }
}
