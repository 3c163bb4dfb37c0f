package org.chancery.server.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import net.fortuna.ical4j.data.CalendarBuilder;
import org.chancery.server.feeds.DateCalendar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.InputSource;

class FeedsTest {
    @ParameterizedTest
    @ValueSource(strings = {"/en/acts.atom", "/ru/agreements/att/acts.atom", "/en/states/FRA/acts.atom"})
    void a_feed_has_entries_with_permanent_addresses_newest_first(String path) throws Exception {
        var answer = Site.get(path);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/atom+xml");
        var feed = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(answer.body())));
        assertThat(feed.getElementsByTagName("entry").getLength()).isPositive();
        assertThat(feed.getElementsByTagName("id").item(1).getTextContent()).startsWith(Site.address());
        assertThat(feed.getElementsByTagName("updated").getLength())
                .isEqualTo(feed.getElementsByTagName("entry").getLength() + 1);
    }

    @Test
    void a_calendar_is_readable_and_may_be_empty() throws Exception {
        var answer = Site.get("/en/dates.ics");
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("text/calendar");
        var calendar = new CalendarBuilder().build(new StringReader(answer.body()));
        assertThat(calendar.getComponents()).isNotNull();
    }

    @Test
    void a_date_is_a_whole_day_with_a_name_that_stays() throws Exception {
        var day = new DateCalendar.Day(
                "att-ended@chancery",
                LocalDate.of(2030, 1, 2),
                "Ends; \"for good\", perhaps",
                "Text",
                java.net.URI.create("https://example.org/en/agreements/att"),
                java.time.Instant.EPOCH);
        var text = new DateCalendar("Dates", List.of(day)).text();
        assertThat(text).contains("DTSTART;VALUE=DATE:20300102").contains("UID:att-ended@chancery");
        var calendar = new CalendarBuilder().build(new StringReader(text));
        assertThat(calendar.getComponents()).hasSize(1);
    }
}
