package org.chancery.law.prohibition;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chancery.law.act.ActId;
import org.chancery.law.finding.Finding;
import org.chancery.law.instrument.StateCode;

/**
 * One source of one rule for one State on a day.
 *
 * @param since from when it holds or will hold for the State, where a date is known
 * @param until first day on which it no longer holds or will no longer hold, where that is known
 * @param reservations of the State that touch it
 * @param why the answer with its reasons
 */
public record BindingLine(
        StateCode state,
        ProhibitionId rule,
        Source source,
        Hold hold,
        Optional<LocalDate> since,
        Optional<LocalDate> until,
        List<ActId> reservations,
        Finding why) {
    public BindingLine {
        reservations = List.copyOf(reservations);
    }

    /** Whether two answers about the same source of the same rule say the same. */
    public boolean saysTheSameAs(BindingLine other) {
        return hold == other.hold && since.equals(other.since) && reservations.equals(other.reservations);
    }
}
