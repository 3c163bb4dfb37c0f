package org.chancery.server.incidents;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.law.instrument.Recipient;

/** Reads what people type about incidents. */
final class ReportForm {

    private ReportForm() {}

    /** The incident that the form reports; a refusal names the first field that is wrong. */
    static NewIncident incident(Map<String, String> sent, ZoneId zone) {
        return new NewIncident(
                kind(text(sent, "kind")).orElseThrow(() -> new IncidentRefused(IncidentRefused.Why.WHAT_MISSING)),
                text(sent, "what"),
                text(sent, "concerns"),
                originator(text(sent, "originator")),
                sent.containsKey("personal"),
                moment(text(sent, "discovered"), zone),
                0,
                List.of());
    }

    static Optional<IncidentKind> kind(String text) {
        return constant(IncidentKind.values(), text);
    }

    static <E extends Enum<E>> Optional<E> constant(E[] known, String text) {
        return java.util.Arrays.stream(known)
                .filter(it -> it.name().equals(text))
                .findFirst();
    }

    /** A moment as a browser sends it, on the clocks of the zone; the earlier one where clocks were put back. */
    static Instant moment(String text, ZoneId zone) {
        try {
            return LocalDateTime.parse(text).atZone(zone).toInstant();
        } catch (DateTimeException e) {
            throw new IncidentRefused(IncidentRefused.Why.TIME_WRONG);
        }
    }

    static String text(Map<String, String> sent, String field) {
        return sent.getOrDefault(field, "").strip();
    }

    private static List<Recipient> originator(String text) {
        try {
            return text.isEmpty() ? List.of() : List.of(Recipient.of(text));
        } catch (IllegalArgumentException e) {
            throw new IncidentRefused(IncidentRefused.Why.ORIGINATOR_WRONG);
        }
    }
}
