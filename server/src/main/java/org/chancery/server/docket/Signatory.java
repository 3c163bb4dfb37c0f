package org.chancery.server.docket;

import java.time.LocalDate;
import java.util.Optional;
import org.chancery.law.instrument.AgreementId;
import org.chancery.law.instrument.StateCode;

/**
 * A line of the dated list of who may sign for a State. Work, not fact: it names persons.
 *
 * @param name as the State notified it
 * @param from first day
 * @param until last day; empty while it lasts
 * @param agreement for full powers to one agreement; empty where it holds for all
 * @param basis the note or credential on which the line rests
 */
public record Signatory(
        StateCode state,
        String name,
        SigningOffice office,
        LocalDate from,
        Optional<LocalDate> until,
        Optional<AgreementId> agreement,
        String basis) {

    /** Whether the line holds on the day. */
    boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && until.map(last -> !day.isAfter(last)).orElse(true);
    }

    boolean covers(AgreementId asked) {
        return agreement.map(asked::equals).orElse(true);
    }

    boolean isNamed(String other) {
        return plain(name).equals(plain(other));
    }

    private static String plain(String name) {
        return name.strip().replaceAll("\\s+", " ").toLowerCase(java.util.Locale.ROOT);
    }
}
