package org.chancery.server.incidents;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.chancery.server.operation.OperatorError;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Until when notices are owed: hours from the moment of awareness, counted as they pass (a change of the clocks neither lengthens nor
 * shortens them). {@code CHANCERY_INCIDENTS_ORIGINATOR_HOURS} (24, and no more), {@code CHANCERY_INCIDENTS_AUTHORITY_HOURS} (72) and the zone
 * in which times are typed and shown, {@code CHANCERY_INCIDENTS_ZONE} (UTC).
 */
@Component
public final class NoticeClock {

    private static final int MOST_FOR_ORIGINATOR = 24;

    private final int originatorHours;
    private final int authorityHours;
    private final ZoneId zone;

    NoticeClock(
            @Value("${chancery.incidents.originator-hours:24}") int originatorHours,
            @Value("${chancery.incidents.authority-hours:72}") int authorityHours,
            @Value("${chancery.incidents.zone:UTC}") String zone) {
        if (originatorHours < 1 || originatorHours > MOST_FOR_ORIGINATOR) {
            throw new OperatorError("CHANCERY_INCIDENTS_ORIGINATOR_HOURS is a number from 1 to 24, not "
                    + originatorHours + ": the originator is told at once.");
        }
        if (authorityHours < 1) {
            throw new OperatorError(
                    "CHANCERY_INCIDENTS_AUTHORITY_HOURS is a positive number of hours, not " + authorityHours + ".");
        }
        this.originatorHours = originatorHours;
        this.authorityHours = authorityHours;
        this.zone = zone(zone);
    }

    /**
     * A moment by which something is owed. The instant counts; local time and zone say how it was shown when it was set.
     *
     * @param begins when the clock began
     * @param due the last moment
     * @param local the same on the clocks of the zone
     * @param zone of the organisation
     */
    public record Due(Instant begins, Instant due, LocalDateTime local, ZoneId zone) {}

    /** Until when the notice is owed if the organisation became aware at this moment. */
    public Due due(NoticeOwed notice, Instant aware) {
        int hours = switch (notice) {
            case ORIGINATOR -> originatorHours;
            case AUTHORITY -> authorityHours;
        };
        Instant due = aware.plus(Duration.ofHours(hours));
        return new Due(aware, due, LocalDateTime.ofInstant(due, zone), zone);
    }

    /** The zone in which people type and read times of incidents. */
    public ZoneId zone() {
        return zone;
    }

    private static ZoneId zone(String name) {
        try {
            return ZoneId.of(name);
        } catch (java.time.DateTimeException e) {
            throw new OperatorError(
                    "CHANCERY_INCIDENTS_ZONE is a time zone such as Europe/Vienna, not \"" + name + "\".", e);
        }
    }
}
