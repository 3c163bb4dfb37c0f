package org.chancery.law.acceptance;

import org.chancery.law.act.ActHead;
import org.chancery.law.act.TreatyAct;
import org.chancery.law.calendar.Days;
import org.chancery.law.instrument.ReservationClause.SilenceClock;
import org.chancery.law.instrument.StateCode;

/**
 * When the depositary's message about an act counts for a State (VCLT art. 78(c)): by the agreement's setting on the date of the
 * notification, of its dispatch, or of its receipt. Where that date is not recorded, the notification's; where that is not recorded either,
 * the date of the act.
 */
public final class Clock {
    /** The day, and whether another date had to stand in for the one that the setting asks for. */
    public record Start(int day, SilenceClock setting, boolean assumed) {}

    private final SilenceClock setting;
    private final Deliveries deliveries;

    public Clock(SilenceClock setting, Deliveries deliveries) {
        this.setting = setting;
        this.deliveries = deliveries;
    }

    /** From when the act counts as notified to the State. */
    public Start start(TreatyAct act, StateCode recipient) {
        int exact = switch (setting) {
            case NOTIFICATION -> Days.of(act.head().notified());
            case DISPATCH -> deliveries.dispatched(act.head().id());
            case RECEIPT -> deliveries.received(act.head().id(), recipient);
        };
        return exact == Days.NONE ? new Start(notified(act.head()), setting, true) : new Start(exact, setting, false);
    }

    /** From when a withdrawal works for the State: its receipt of notice, where recorded; else the notification (VCLT art. 22(3)). */
    public int received(TreatyAct act, StateCode recipient) {
        int received = deliveries.received(act.head().id(), recipient);
        return received == Days.NONE ? notified(act.head()) : received;
    }

    private static int notified(ActHead head) {
        return Days.of(head.notified().orElse(head.date()));
    }
}
