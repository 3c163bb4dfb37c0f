package org.chancery.server.incidents;

import java.util.Optional;

/**
 * What is said with a step; what the step does not need is empty.
 *
 * @param reason why, in words
 * @param kind what the assessment finds that it was
 * @param assessment in words
 * @param damage its degree
 * @param measures taken
 * @param lessons learned
 * @param publicLine what everybody may know, or empty for nothing but the yearly count
 */
public record Said(
        String reason,
        Optional<IncidentKind> kind,
        String assessment,
        Optional<Damage> damage,
        String measures,
        String lessons,
        String publicLine) {

    /** Only a reason, or nothing. */
    public static Said because(String reason) {
        return new Said(reason, Optional.empty(), "", Optional.empty(), "", "", "");
    }

    /** An assessment. */
    public static Said found(IncidentKind kind, String assessment, Damage damage) {
        return new Said("", Optional.of(kind), assessment, Optional.of(damage), "", "", "");
    }

    /** What the incident ends with. */
    public static Said ended(String measures, String lessons, String publicLine) {
        return new Said("", Optional.empty(), "", Optional.empty(), measures, lessons, publicLine);
    }

    void requireFor(IncidentStep.Needs needs) {
        switch (needs) {
            case NOTHING, SECOND_PERSON -> {}
            case REASON -> require(isText(reason), IncidentRefused.Why.REASON_MISSING);
            case ASSESSMENT ->
                require(
                        isText(assessment) && kind.isPresent() && damage.isPresent(),
                        IncidentRefused.Why.ASSESSMENT_MISSING);
            case OUTCOME ->
                require(
                        isText(measures) && isText(lessons) && publicLine.length() <= 500,
                        IncidentRefused.Why.OUTCOME_MISSING);
        }
    }

    private static boolean isText(String text) {
        return !text.isBlank() && text.length() <= NewIncident.LONGEST;
    }

    private static void require(boolean holds, IncidentRefused.Why why) {
        if (!holds) {
            throw new IncidentRefused(why);
        }
    }
}
