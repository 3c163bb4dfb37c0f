package org.chancery.server.feeds;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
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

/** Whole-day dates as an iCalendar file (RFC 5545). Dates are calendar dates of the depositary and have no time of day. */
public record DateCalendar(String name, List<Day> days) {
    /** One date; {@code uid} stays the same when the date is published again; {@code stamped} is the time of the answer, UTC. */
    public record Day(String uid, LocalDate date, String title, String text, URI link, Instant stamped) {}

    public static final String MEDIA_TYPE = "text/calendar;charset=UTF-8";

    public DateCalendar {
        days = List.copyOf(days);
    }

    /** The calendar as text. */
    public String text() {
        var calendar = new Calendar();
        calendar.add(new ProdId("-//Chancery//Coming dates//EN"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(new Name(name));
        days.forEach(day -> calendar.add(event(day)));
        return calendar.toString();
    }

    private static VEvent event(Day day) {
        var event = new VEvent(false);
        event.add(new Uid(day.uid()));
        event.add(new DtStamp(day.stamped()));
        event.add(new DtStart<>(day.date()));
        event.add(new Summary(day.title()));
        event.add(new Description(day.text()));
        event.add(new Url(day.link()));
        event.add(new Transp(Transp.VALUE_TRANSPARENT));
        return event;
    }
}
