package org.chancery.law.status;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.chancery.law.finding.Finding;
import org.chancery.law.instrument.AgreementId;

/**
 * The state of an agreement on a date.
 *
 * @param known false where neither clause nor announcement tells whether the agreement is in force
 * @param inForce whether it is in force on the date
 * @param entryIntoForce the date that holds: the announced one, else the computed one; may lie in the future
 * @param announcedEntryIntoForce the date that the depositary published
 * @param computedEntryIntoForce the date that the clause gives
 * @param thresholdReached first date on which the condition was true
 * @param effectiveFrom date from which the agreement, once in force, has effect backwards
 * @param ended first day on which the agreement is no longer in force
 * @param counts how many participants have each status
 */
public record AgreementStatus(
        AgreementId agreement,
        AsAt when,
        boolean known,
        boolean inForce,
        Optional<LocalDate> entryIntoForce,
        Optional<LocalDate> announcedEntryIntoForce,
        Optional<LocalDate> computedEntryIntoForce,
        Optional<LocalDate> thresholdReached,
        Optional<LocalDate> effectiveFrom,
        Optional<LocalDate> ended,
        Progress progress,
        Map<Status, Integer> counts,
        TreatyLaw law) {
    public AgreementStatus {
        counts = Map.copyOf(counts);
    }

    /** The answer with its reasons, made when asked for. */
    public Finding finding() {
        return law.finding(agreement, when);
    }
}
