package org.chancery.server.pages.follow;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.chancery.law.instrument.StateCode;
import org.chancery.server.feeds.AtomFeed;
import org.chancery.server.feeds.DateCalendar;
import org.chancery.server.pages.home.Coming;
import org.chancery.server.pages.home.ComingDates;
import org.chancery.server.pages.record.HeldRecord;
import org.chancery.server.pages.record.Records;
import org.chancery.server.pages.shared.Feet;
import org.chancery.server.pages.shared.Site;
import org.chancery.server.pages.shared.StatePaths;
import org.chancery.server.permission.UseCase;
import org.chancery.server.web.Page;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Feeds and calendars of everything, of an agreement and of a State. */
@Controller
@UseCase("public.program")
class FollowPages {
    private final Records records;
    private final Site site;

    FollowPages(Records records, Site site) {
        this.records = records;
        this.site = site;
    }

    @GetMapping("/{language:en|ru}/acts.atom")
    ResponseEntity<String> all(Page page, HttpServletRequest request) {
        HeldRecord record = records.now();
        return atom(new Feeds(page, Feet.base(request), records).feed(page.t("home.recent"), "/", record.acts()));
    }

    @GetMapping("/{language:en|ru}/agreements/{id}/acts.atom")
    ResponseEntity<String> agreement(Page page, HttpServletRequest request, @PathVariable String id) {
        var dossier = records.now().dossier(id);
        String title = dossier.agreement().shortTitle().in(page.language().tag());
        return atom(new Feeds(page, Feet.base(request), records).feed(title, "/agreements/" + id, dossier.acts()));
    }

    @GetMapping("/{language:en|ru}/states/{state}/acts.atom")
    ResponseEntity<String> state(Page page, HttpServletRequest request, @PathVariable String state) {
        HeldRecord record = records.now();
        StateCode code = StatePaths.known(record, state);
        var acts = record.acts().stream()
                .filter(act -> act.head().state().equals(Optional.of(code)))
                .toList();
        return atom(
                new Feeds(page, Feet.base(request), records).feed(page.words().state(code), "/states/" + code, acts));
    }

    @GetMapping("/{language:en|ru}/dates.ics")
    ResponseEntity<String> allDates(Page page, HttpServletRequest request) {
        return calendar(page, request, page.t("home.coming"), ComingDates.of(records.now(), site.today()));
    }

    @GetMapping("/{language:en|ru}/agreements/{id}/dates.ics")
    ResponseEntity<String> agreementDates(Page page, HttpServletRequest request, @PathVariable String id) {
        HeldRecord record = records.now();
        var dossier = record.dossier(id);
        var agreement = dossier.agreement();
        return calendar(
                page,
                request,
                agreement.shortTitle().in(page.language().tag()),
                ComingDates.of(record, dossier, site.today(agreement.zone())));
    }

    @GetMapping("/{language:en|ru}/states/{state}/dates.ics")
    ResponseEntity<String> stateDates(Page page, HttpServletRequest request, @PathVariable String state) {
        HeldRecord record = records.now();
        StateCode code = StatePaths.known(record, state);
        var mine = ComingDates.of(record, site.today()).stream()
                .filter(coming -> coming.state().equals(Optional.of(code)))
                .toList();
        return calendar(page, request, page.words().state(code), mine);
    }

    private ResponseEntity<String> calendar(Page page, HttpServletRequest request, String name, List<Coming> coming) {
        var days = new Feeds(page, Feet.base(request), records).days(coming, site.now());
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(DateCalendar.MEDIA_TYPE))
                .body(new DateCalendar(name, days).text());
    }

    private static ResponseEntity<String> atom(AtomFeed feed) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(AtomFeed.MEDIA_TYPE))
                .body(feed.xml());
    }
}
