package org.chancery.server.incidents;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.chancery.law.instrument.Recipient;

/**
 * An incident.
 *
 * @param id random; never in a public record
 * @param version grows with every step, so that two hands cannot do the same one
 * @param what what happened, in words
 * @param concerns reference of the document, copy or file, or empty
 * @param originators who issued it
 * @param times when it was noticed, reported, known to the organisation
 * @param outcome what came of it so far
 * @param closure who proposed to close it
 * @param label number of its label
 */
public record Incident(
        UUID id,
        IncidentKind kind,
        Standing standing,
        int version,
        String what,
        String concerns,
        List<Recipient> originators,
        boolean personalData,
        Times times,
        Outcome outcome,
        Optional<Closure> closure,
        int label) {

    /**
     * Moments, UTC.
     *
     * @param discovered when somebody noticed it
     * @param reported when it came in here
     * @param aware when the organisation became aware, from which clocks run
     */
    public record Times(Instant discovered, Instant reported, Instant aware) {}

    /** What came of it; empty texts are not said yet. */
    public record Outcome(
            String assessment, Optional<Damage> damage, String measures, String lessons, String publicLine) {}

    /** Who proposed to close it and when. */
    public record Closure(String person, Instant at) {}

    /** Short reference for people: the beginning of the id. */
    public String reference() {
        return id.toString().substring(0, 8);
    }

    /** A step that was taken, in order; without a person where that would name a reporter. */
    public record Done(String what, Instant at, String person, String office, String note) {}

    /** Whether a State or body of this name is among the originators. */
    boolean isOriginator(String actsFor) {
        return originators.stream().anyMatch(it -> it.toString().equals(actsFor));
    }

    /** The notices that an incident owes. */
    static List<NoticeOwed> owed(List<Recipient> originators, boolean personalData) {
        if (!originators.isEmpty()) {
            return personalData ? List.of(NoticeOwed.ORIGINATOR, NoticeOwed.AUTHORITY) : List.of(NoticeOwed.ORIGINATOR);
        }
        return personalData ? List.of(NoticeOwed.AUTHORITY) : List.of();
    }
}
