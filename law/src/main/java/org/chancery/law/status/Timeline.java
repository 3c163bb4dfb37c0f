package org.chancery.law.status;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chancery.law.act.ActId;
import org.chancery.law.instrument.AgreementId;
import org.chancery.law.instrument.StateCode;

/** The dated events of an agreement, in order of date; those after the date asked about are computed or announced for the future. */
public record Timeline(AgreementId agreement, AsAt when, List<Event> events) {
    public Timeline {
        events = List.copyOf(events);
    }

    /**
     * One event.
     *
     * @param state the State it concerns; empty for the agreement as a whole
     * @param act the act that it is, or rests on; empty where it is computed from several
     * @param computed true where a rule gives the date, false where an act carries it
     * @param future true where the date lies after the date asked about
     */
    public record Event(
            LocalDate date,
            Kind kind,
            Optional<StateCode> state,
            Optional<ActId> act,
            boolean computed,
            boolean future) {}

    /** What happened. */
    public enum Kind {
        CONCLUDED,
        OPENED_FOR_SIGNATURE,
        CLOSED_FOR_SIGNATURE,
        SIGNED,
        CONSENTED,
        THRESHOLD_REACHED,
        ENTERED_INTO_FORCE,
        ENTRY_INTO_FORCE_ANNOUNCED,
        IN_FORCE_FOR_STATE,
        PROVISIONALLY_APPLIED,
        PROVISIONAL_APPLICATION_ENDED,
        WITHDRAWAL_NOTIFIED,
        WITHDRAWAL_REVOKED,
        WITHDRAWAL_EFFECTIVE,
        INSTRUMENT_WITHDRAWN,
        NOT_TO_BECOME_PARTY,
        SUSPENDED,
        SUSPENSION_ENDED,
        TERM_RENEWED,
        ENDED,
        AMENDMENT_ADOPTED,
        AMENDMENT_IN_FORCE,
        STEP,
        UPTAKE
    }
}
