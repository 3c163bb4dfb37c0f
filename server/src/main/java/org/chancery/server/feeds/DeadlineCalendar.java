package org.chancery.server.feeds;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Name;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Transp;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/** Moments and one day as an iCalendar file (RFC 5545). */
public record DeadlineCalendar(String name, List<Deadline> deadlines, List<Day> days) {

    /** A moment, in UTC; {@code uid} stays the same when it is given again. */
    public record Deadline(String uid, Instant at, String title, URI link, Instant stamped) {}

    /** A whole day. */
    public record Day(String uid, LocalDate date, String title, URI link, Instant stamped) {}

    public DeadlineCalendar {
        deadlines = List.copyOf(deadlines);
        days = List.copyOf(days);
    }

    /** The calendar as text. */
    public String text() {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//Chancery//Deadlines//EN"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(new Name(name));
        deadlines.forEach(it -> {
            VEvent event = event(it.uid(), it.title(), it.link(), it.stamped());
            event.add(new DtStart<>(it.at()));
            calendar.add(event);
        });
        days.forEach(it -> {
            VEvent event = event(it.uid(), it.title(), it.link(), it.stamped());
            event.add(new DtStart<>(it.date()));
            calendar.add(event);
        });
        return calendar.toString();
    }

    private static VEvent event(String uid, String title, URI link, Instant stamped) {
        VEvent event = new VEvent(false);
        event.add(new Uid(uid));
        event.add(new DtStamp(stamped));
        event.add(new Summary(title));
        event.add(new Url(link));
        event.add(new Transp(Transp.VALUE_TRANSPARENT));
        return event;
    }
}
