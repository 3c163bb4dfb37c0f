package org.chancery.bench.leaks;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

/**
 * A labelled paper, and everything that the house keeps about it.
 *
 * @param holder account of the person who holds its copy, has read, reported and sent it
 * @param recipient account of the person to whom it was sent sealed
 * @param state of the delegation that deposited it
 * @param told whether its originator was told of its loss
 */
public record Paper(
        UUID id,
        LocalDate added,
        String title,
        List<String> words,
        Mark mark,
        int holder,
        int recipient,
        String state,
        boolean told) {

    /** Related ids: 1 its thread, 2 file, 3 and 4 requests, 5 incident, 6 sealed paper, 7 copy. */
    UUID related(int which) {
        return new UUID(id.getMostSignificantBits(), id.getLeastSignificantBits() + which);
    }

    /** What all its ids begin with, and what no other paper's do. */
    String key() {
        return String.format("%016x", id.getMostSignificantBits());
    }

    /** A word that stands in everything about this paper and nowhere else. */
    String token() {
        return "zq" + key();
    }

    /** Id of its item on the docket. */
    String docketItem() {
        return key() + "00000000";
    }

    /** The paper's name where the token belongs to it. */
    String name() {
        return title + " " + token();
    }

    OffsetDateTime at() {
        return added.atStartOfDay().atOffset(ZoneOffset.UTC);
    }

    /** The registry issues no copies of what is PUBLIC. */
    boolean isLabelled() {
        return mark.level() > 0;
    }

    boolean isHeldBy(Person person) {
        return person.account() == holder;
    }
}
