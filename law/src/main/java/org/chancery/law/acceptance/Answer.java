package org.chancery.law.acceptance;

import org.chancery.law.act.Objection;
import org.chancery.law.act.ReservationAccepted;

/** What another State answered to a reservation, by its acts or its silence. Days are epoch days. */
public sealed interface Answer {
    /** Accepted from the day on. */
    sealed interface Accepted extends Answer {
        int day();
    }

    /** Express acceptance (VCLT art. 20(4)(a)). */
    record Expressly(int day, ReservationAccepted act) implements Accepted {}

    /** No objection by the end of the period, or by its own consent, whichever is later (VCLT art. 20(5)). */
    record BySilence(int day, Clock.Start start) implements Accepted {}

    /** It objected, but only after it had accepted. */
    record DespiteLateObjection(int day, Objection act) implements Accepted {}

    /** It withdrew its objection; this works from the day on which the reserving State received notice (VCLT art. 22(3)(b)). */
    record ObjectionWithdrawn(int day, Objection act, org.chancery.law.act.ObjectionWithdrawn withdrawal)
            implements Accepted {}

    /** It objected in time. */
    record Objected(Objection act) implements Answer {}

    /** The period runs until the day. */
    record Pending(int day, Clock.Start start) implements Answer {}
}
