package org.chancery.law.acceptance;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.chancery.law.act.ActId;
import org.chancery.law.act.NotificationDelivered;
import org.chancery.law.act.NotificationDelivered.Stage;
import org.chancery.law.act.TreatyAct;
import org.chancery.law.calendar.Days;
import org.chancery.law.instrument.StateCode;
import org.chancery.law.roll.Roll;
import org.chancery.law.roll.TreatyActs;

/** When depositary notifications were dispatched and received, as known on a day. */
public final class Deliveries {
    private record Key(ActId about, Stage stage, Optional<StateCode> recipient) {}

    private final Map<Key, Integer> days = new HashMap<>();

    private Deliveries() {}

    public static Deliveries of(Roll roll, int known) {
        var deliveries = new Deliveries();
        for (TreatyAct act : roll.treatyActs().all()) {
            if (act instanceof NotificationDelivered delivered && TreatyActs.knownDay(act) <= known) {
                deliveries.days.putIfAbsent(
                        new Key(
                                delivered.about(),
                                delivered.stage(),
                                delivered.head().state()),
                        Days.of(delivered.head().date()));
            }
        }
        return deliveries;
    }

    /** Day of dispatch to all, or {@code Days.NONE}. */
    int dispatched(ActId about) {
        return days.getOrDefault(new Key(about, Stage.DISPATCHED, Optional.empty()), Days.NONE);
    }

    /** Day on which the State received the notification, or {@code Days.NONE}. */
    int received(ActId about, StateCode recipient) {
        return days.getOrDefault(new Key(about, Stage.RECEIVED, Optional.of(recipient)), Days.NONE);
    }
}
