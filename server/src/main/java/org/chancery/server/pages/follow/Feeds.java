package org.chancery.server.pages.follow;

import java.net.URI;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import org.chancery.law.act.Act;
import org.chancery.server.feeds.AtomFeed;
import org.chancery.server.feeds.DateCalendar;
import org.chancery.server.pages.agreement.StatementTexts;
import org.chancery.server.pages.home.Coming;
import org.chancery.server.pages.record.Records;
import org.chancery.server.pages.record.RegisterEntry;
import org.chancery.server.pages.shared.Acts;
import org.chancery.server.web.Page;

/** Turns acts and coming dates into what feeds and calendars carry, in the page's language. */
final class Feeds {
    private static final int MOST = 50;
    private static final Comparator<Act> LATEST = Comparator.comparing(
                    (Act act) -> act.head().known().date())
            .thenComparing(act -> act.head().number().orElse(-1))
            .reversed();
    private final Page page;
    private final String base;
    private final Records records;

    Feeds(Page page, String base, Records records) {
        this.page = page;
        this.base = base;
        this.records = records;
    }

    /** The latest acts by the day on which they became known. */
    AtomFeed feed(String title, String path, List<Act> acts) {
        var entries = acts.stream().sorted(LATEST).limit(MOST).map(this::entry).toList();
        Instant updated = entries.stream()
                .map(AtomFeed.Entry::updated)
                .max(Comparator.naturalOrder())
                .orElse(Instant.EPOCH);
        return new AtomFeed(
                base + page.href(path),
                title,
                page.t("site.name"),
                page.language().tag(),
                base + page.href(page.path()),
                base + page.href(path),
                updated,
                entries);
    }

    private AtomFeed.Entry entry(Act act) {
        String language = page.language().tag();
        String address = base + page.href(Acts.path(act));
        Instant recorded = act.head().number().isPresent()
                ? records.entry(act.head().number().getAsLong())
                        .map(RegisterEntry::recorded)
                        .orElse(Instant.EPOCH)
                : act.head().known().date().atStartOfDay(ZoneOffset.UTC).toInstant();
        String said = StatementTexts.summary(act).in(language);
        String of = page.words().agreement(act.head().agreement());
        return new AtomFeed.Entry(
                address, page.words().acts().dated(act), address, recorded, said.isEmpty() ? of : of + ". " + said);
    }

    /** Coming dates as whole days. */
    List<DateCalendar.Day> days(List<Coming> coming, Instant now) {
        return coming.stream().map(date -> day(date, now)).toList();
    }

    private DateCalendar.Day day(Coming coming, Instant now) {
        String id = coming.agreement().id().value();
        String who =
                coming.state().map(state -> page.words().state(state) + ": ").orElse("");
        String path = "/agreements/" + id
                + coming.state().map(state -> "/states/" + state).orElse("");
        String title = who + page.words().code(coming.kind()) + ", "
                + coming.agreement().shortTitle().in(page.language().tag());
        return new DateCalendar.Day(
                id + "-" + coming.kind().name().toLowerCase(java.util.Locale.ROOT)
                        + coming.state().map(state -> "-" + state).orElse("") + "-" + coming.date() + "@chancery",
                coming.date(),
                title,
                title,
                URI.create(base + page.href(path)),
                now);
    }
}
