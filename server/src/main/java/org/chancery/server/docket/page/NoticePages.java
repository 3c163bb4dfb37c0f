package org.chancery.server.docket.page;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.chancery.law.instrument.StateCode;
import org.chancery.server.docket.notice.Delivery;
import org.chancery.server.docket.notice.Notice;
import org.chancery.server.docket.notice.NoticeSheets;
import org.chancery.server.docket.notice.Notices;
import org.chancery.server.docket.notice.Outbox;
import org.chancery.server.docket.paper.KeptPrints;
import org.chancery.server.feeds.AtomFeed;
import org.chancery.server.operation.OnOuter;
import org.chancery.server.permission.Actor;
import org.chancery.server.permission.Permissions;
import org.chancery.server.permission.UseCase;
import org.chancery.server.permission.Visitor;
import org.chancery.server.web.NotFound;
import org.chancery.server.web.Page;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Depositary notifications: for everyone to read; delegations see what became of theirs, officers of all. */
@Controller
@OnOuter
@UseCase("notice.read")
class NoticePages {

    private final Notices notices;
    private final NoticeSheets sheets;
    private final ObjectProvider<Outbox> outbox;
    private final Permissions permissions;
    private final KeptPrints prints;

    /** An outer server has no outbox; there the pages are the same for everyone. */
    NoticePages(
            Notices notices,
            NoticeSheets sheets,
            ObjectProvider<Outbox> outbox,
            Permissions permissions,
            KeptPrints prints) {
        this.prints = prints;
        this.notices = notices;
        this.sheets = sheets;
        this.outbox = outbox;
        this.permissions = permissions;
    }

    @GetMapping("/{language:en|ru}/notifications")
    View list(Page page, Visitor visitor) {
        boolean manages = permissions.allows("notice.manage", visitor);
        return page.show(
                "docket/notices",
                new NoticesView(notices.all(), manages ? outbox.getObject().stuck(visitor.reader()) : List.of()));
    }

    @GetMapping("/{language:en|ru}/notifications/{id}")
    View one(Page page, Visitor visitor, @PathVariable String id) {
        Notice notice = notices.find(id).orElseThrow(NotFound::new);
        boolean manages = permissions.allows("notice.manage", visitor);
        Optional<StateCode> own = own(visitor);
        if (visitor instanceof Actor actor
                && own.map(it -> notice.recipients().contains(it.value())).orElse(false)) {
            outbox.getObject().opened(actor.person(), id, own.get());
        }
        List<Delivery> deliveries = manages || own.isPresent()
                ? outbox.getObject().of(visitor.reader(), id).stream()
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
}
