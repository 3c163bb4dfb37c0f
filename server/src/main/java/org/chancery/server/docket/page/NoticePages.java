package org.chancery.server.docket.page;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.chancery.law.instrument.StateCode;
import org.chancery.server.docket.notice.Delivery;
import org.chancery.server.docket.notice.DeliveryActs;
import org.chancery.server.docket.notice.Notice;
import org.chancery.server.docket.notice.NoticeSheets;
import org.chancery.server.docket.notice.Notices;
import org.chancery.server.docket.notice.Outbox;
import org.chancery.server.docket.paper.KeptPrints;
import org.chancery.server.feeds.AtomFeed;
import org.chancery.server.permission.Actor;
import org.chancery.server.permission.Permissions;
import org.chancery.server.permission.UseCase;
import org.chancery.server.permission.Visitor;
import org.chancery.server.web.NotFound;
import org.chancery.server.web.Page;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Depositary notifications: for everyone to read, for delegations to acknowledge, for officers to follow. */
@Controller
@UseCase("notice.read")
class NoticePages {

    private final Notices notices;
    private final NoticeSheets sheets;
    private final Outbox outbox;
    private final DeliveryActs acts;
    private final Permissions permissions;
    private final KeptPrints prints;

    NoticePages(
            Notices notices,
            NoticeSheets sheets,
            Outbox outbox,
            DeliveryActs acts,
            Permissions permissions,
            KeptPrints prints) {
        this.prints = prints;
        this.notices = notices;
        this.sheets = sheets;
        this.outbox = outbox;
        this.acts = acts;
        this.permissions = permissions;
    }

    @GetMapping("/{language:en|ru}/notifications")
    View list(Page page, Visitor visitor) {
        boolean manages = permissions.allows("notice.manage", visitor);
        return page.show(
                "docket/notices", new NoticesView(notices.all(), manages ? outbox.stuck(visitor.reader()) : List.of()));
    }

    @GetMapping("/{language:en|ru}/notifications/{id}")
    View one(Page page, Visitor visitor, @PathVariable String id) {
        Notice notice = notices.find(id).orElseThrow(NotFound::new);
        boolean manages = permissions.allows("notice.manage", visitor);
        Optional<StateCode> own = own(visitor);
        if (visitor instanceof Actor actor
                && own.map(it -> notice.recipients().contains(it.value())).orElse(false)) {
            outbox.opened(actor.person(), id, own.get());
        }
        List<Delivery> deliveries = manages || own.isPresent()
                ? outbox.of(visitor.reader(), id).stream()
                        .filter(it -> manages || own.equals(Optional.of(it.state())))
                        .toList()
                : List.of();
        boolean acknowledges = own.isPresent()
                && permissions.allows("notice.acknowledge", visitor, "own-state")
                && deliveries.stream().anyMatch(it -> it.acknowledged().isEmpty());
        return page.show(
                "docket/notice",
                new NoticeView(
                        notice,
                        sheets.of(notice, page.language()),
                        sheets.acts(notice),
                        notice.recipients().stream().map(StateCode::new).toList(),
                        deliveries,
                        manages,
                        acknowledges));
    }

    private static Optional<StateCode> own(Visitor visitor) {
        return visitor instanceof Actor actor ? actor.state().map(StateCode::new) : Optional.empty();
    }

    @GetMapping("/{language:en|ru}/notifications/{id}.pdf")
    ResponseEntity<byte[]> pdf(Page page, @PathVariable String id) {
        Notice notice = notices.find(id).orElseThrow(NotFound::new);
        return PaperPages.file(
                id + "-" + page.language().tag() + ".pdf",
                MediaType.APPLICATION_PDF,
                prints.pdf(sheets.of(notice, page.language()), notice.issued()));
    }

    @GetMapping("/{language:en|ru}/notifications.atom")
    ResponseEntity<String> feed(Page page) {
        String base =
                ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString();
        List<Notice> latest = notices.all().stream().limit(50).toList();
        List<AtomFeed.Entry> entries = latest.stream()
                .map(it -> new AtomFeed.Entry(
                        "urn:chancery:notification:" + it.id(),
                        page.t("notice.title", it.id()),
                        base + page.href("/notifications/" + it.id()),
                        it.issued().atStartOfDay(ZoneOffset.UTC).toInstant(),
                        String.join(
                                "; ",
                                sheets.acts(it).stream()
                                        .map(page.words().acts()::dated)
                                        .toList())))
                .toList();
        AtomFeed feed = new AtomFeed(
                "urn:chancery:notifications:" + page.language().tag(),
                page.t("notice.list"),
                page.t("site.name"),
                page.language().tag(),
                base + page.href("/notifications.atom"),
                base + page.href("/notifications"),
                entries.isEmpty() ? java.time.Instant.EPOCH : entries.getFirst().updated(),
                entries);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(AtomFeed.MEDIA_TYPE))
                .body(feed.xml());
    }

    @PostMapping("/{language:en|ru}/notifications/{id}/acknowledge")
    @UseCase("notice.acknowledge")
    Object acknowledge(Page page, Actor actor, @PathVariable String id) {
        Notice notice = notices.find(id).orElseThrow(NotFound::new);
        StateCode state = new StateCode(actor.state().orElseThrow(NotFound::new));
        permissions.require(
                "notice.acknowledge", actor, notice.recipients().contains(state.value()) ? "own-state" : "");
        if (outbox.acknowledge(actor.reader(), actor.person(), id, state)) {
            acts.received(notice, state);
        }
        return To.page(page.href("/notifications/" + id));
    }

    @PostMapping("/{language:en|ru}/notifications/{id}/resend")
    @UseCase("notice.manage")
    Object resend(Page page, Actor actor, @PathVariable String id, @RequestParam String state) {
        permissions.require("notice.manage", actor);
        Notice notice = notices.find(id).orElseThrow(NotFound::new);
        if (!notice.recipients().contains(state)) {
            throw new NotFound();
        }
        outbox.resend(actor.reader(), id, new StateCode(state));
        return To.page(page.href("/notifications/" + id));
    }

    /** An officer records a delivery by note, bag or hand. */
    @PostMapping("/{language:en|ru}/notifications/{id}/deliver")
    @UseCase("notice.manage")
    Object deliver(
            Page page,
            Actor actor,
            @PathVariable String id,
            @RequestParam String state,
            @RequestParam(defaultValue = "") String day,
            @RequestParam(defaultValue = "") String evidence) {
        permissions.require("notice.manage", actor);
        Notice notice = notices.find(id).orElseThrow(NotFound::new);
        if (!notice.recipients().contains(state)) {
            throw new NotFound();
        }
        Optional<java.time.Instant> at = DepositForm.date(day, "day", new java.util.TreeSet<>())
                .map(it -> it.atStartOfDay(ZoneOffset.UTC).toInstant())
                .filter(it -> !it.isAfter(java.time.Instant.now()));
        if (at.isEmpty() || evidence.isBlank() || evidence.length() > 500) {
            return To.page(page.href("/notifications/" + id + "?wrong=yes"));
        }
        outbox.handedOver(actor.person(), id, new StateCode(state), at.get(), evidence.strip());
        return To.page(page.href("/notifications/" + id));
    }
}
