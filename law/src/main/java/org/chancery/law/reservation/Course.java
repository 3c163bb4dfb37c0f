package org.chancery.law.reservation;

import java.util.List;
import java.util.Optional;
import org.chancery.law.act.Objection;
import org.chancery.law.act.Reservation;
import org.chancery.law.act.ReservationConfirmed;
import org.chancery.law.act.ReservationModified;
import org.chancery.law.calendar.Days;
import org.chancery.law.instrument.Article;
import org.chancery.law.instrument.StateCode;
import org.chancery.law.reservation.ReservationStatus.Issue;
import org.chancery.law.reservation.ReservationStatus.Standing;

/**
 * The course that a reservation has taken by a day, before anyone asks about a pair. Days are epoch days.
 *
 * @param made where it stands apart from any withdrawal of it, which works for each State when that State receives notice
 * @param since from when it stands so; {@code Days.NONE} where no day decides
 * @param consent day of the instrument to which it belongs; {@code Days.NONE} where there is none
 * @param articles what it covers, by its last modification that took effect
 * @param confirmation its confirmation at consent, where one was needed and made
 * @param modification the modification that took effect
 * @param blockedBy the objection that kept out a late reservation
 */
record Course(
        Reservation reservation,
        StateCode by,
        Standing standing,
        Standing made,
        int since,
        int consent,
        List<Article> articles,
        boolean late,
        Optional<ReservationConfirmed> confirmation,
        Optional<ReservationModified> modification,
        Optional<Objection> blockedBy,
        List<Issue> issues) {

    /** Whether it has to be looked at between two States. */
    boolean matters() {
        return made == Standing.STANDS || made == Standing.ACCEPTED_LATE;
    }

    ReservationStatus status() {
        return new ReservationStatus(
                reservation.head().id(), by, standing, articles, late, Days.optional(since), issues);
    }
}
