package org.chancery.server.pages.home;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.chancery.law.instrument.Agreement;
import org.chancery.law.instrument.StateCode;
import org.chancery.law.status.Timeline;

/** A date that lies ahead, with what will change on it. */
public record Coming(LocalDate date, Timeline.Kind kind, Agreement agreement, Optional<StateCode> state) {
    /** Days from {@code today}; 0 on the day itself. */
    public long daysFrom(LocalDate today) {
        return ChronoUnit.DAYS.between(today, date);
    }
}
