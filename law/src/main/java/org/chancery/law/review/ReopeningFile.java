package org.chancery.law.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.chancery.law.instrument.AgreementId;
import org.chancery.law.instrument.StateCode;
import org.chancery.law.scope.ProjectClass;

/**
 * What of a review matters for whether it has to be looked at again.
 *
 * @param lawAsOf the day whose law was applied
 * @param knownAt up to when the record was known then
 * @param events modifications, new evidence, incidents and wishes since
 */
public record ReopeningFile(
        AgreementId keptUnder,
        StateCode state,
        ReviewState at,
        Set<ProjectClass> classes,
        LocalDate lawAsOf,
        LocalDate knownAt,
        List<ReviewCondition> conditions,
        List<Event> events,
        List<Dismissal> dismissals) {

    /** Something that happened to a reviewed item. */
    public record Event(ReopeningTrigger trigger, LocalDate date) {}

    /** The authority does not re-open for a trigger that stood by the day, with reasons. */
    public record Dismissal(
            ReopeningTrigger trigger, LocalDate date, org.chancery.law.instrument.LocalizedText reason) {}

    public ReopeningFile {
        classes = Set.copyOf(classes);
        conditions = List.copyOf(conditions);
        events = List.copyOf(events);
        dismissals = List.copyOf(dismissals);
    }
}
