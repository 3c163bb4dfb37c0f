package org.chancery.server.docket.page;

import java.time.ZoneOffset;
import java.util.Optional;
import org.chancery.law.instrument.StateCode;
import org.chancery.server.docket.notice.DeliveryActs;
import org.chancery.server.docket.notice.Notice;
import org.chancery.server.docket.notice.Notices;
import org.chancery.server.docket.notice.Outbox;
import org.chancery.server.permission.Actor;
import org.chancery.server.permission.Permissions;
import org.chancery.server.permission.UseCase;
import org.chancery.server.web.NotFound;
import org.chancery.server.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What delegations and officers do with a depositary notification: acknowledge it, send it again. */
@Controller
@UseCase("notice.manage")
class NoticeAnswers {

    private final Notices notices;
    private final Outbox outbox;
    private final DeliveryActs acts;
    private final Permissions permissions;

    NoticeAnswers(Notices notices, Outbox outbox, DeliveryActs acts, Permissions permissions) {
        this.notices = notices;
        this.outbox = outbox;
        this.acts = acts;
        this.permissions = permissions;
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
