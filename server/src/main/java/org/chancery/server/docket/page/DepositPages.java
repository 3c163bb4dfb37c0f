package org.chancery.server.docket.page;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.chancery.law.instrument.StateCode;
import org.chancery.server.docket.Deposit;
import org.chancery.server.docket.Docket;
import org.chancery.server.docket.Drafts;
import org.chancery.server.docket.Hand;
import org.chancery.server.docket.Hands;
import org.chancery.server.docket.Item;
import org.chancery.server.docket.ItemState;
import org.chancery.server.docket.StepRefused;
import org.chancery.server.files.FileRefused;
import org.chancery.server.permission.Actor;
import org.chancery.server.permission.Permissions;
import org.chancery.server.permission.UseCase;
import org.chancery.server.web.NotFound;
import org.chancery.server.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;

/** Deposit by a delegation, entry of paper by an officer, and the answer to a return. */
@Controller
class DepositPages {

    private final Docket docket;
    private final Scans scans;
    private final Drafts drafts;
    private final DepositViews views;
    private final Access access;
    private final Permissions permissions;

    DepositPages(
            Docket docket, Scans scans, Drafts drafts, DepositViews views, Access access, Permissions permissions) {
        this.docket = docket;
        this.scans = scans;
        this.drafts = drafts;
        this.views = views;
        this.access = access;
        this.permissions = permissions;
    }

    @GetMapping("/{language:en|ru}/docket/deposit")
    @UseCase("docket.deposit")
    View form(Page page, Actor actor, @RequestParam Map<String, String> asked) {
        own(actor);
        Map<String, String> values = new java.util.TreeMap<>(asked);
        if (asked.containsKey("draft")) {
            values.putAll(drafts.find(actor, asked.getOrDefault("draft", ""))
                    .orElseThrow(NotFound::new)
                    .values());
        }
        return page.show(
                "docket/deposit", views.form(page, actor, false, "/docket/deposit", values, java.util.Set.of(), ""));
    }

    @PostMapping("/{language:en|ru}/docket/deposit")
    @UseCase("docket.deposit")
    Object deposit(
            Page page,
            Actor actor,
            @RequestParam Map<String, String> sent,
            @RequestParam(required = false) @Nullable MultipartFile scan) {
        StateCode state = own(actor);
        DepositForm form = DepositForm.read(sent, Optional.of(state));
        if (form.deposit().isEmpty()) {
            return again(page, actor, false, "/docket/deposit", sent, form, "docket.refused.FIELDS_WRONG");
        }
        try {
            Hand hand = Hands.of(actor);
            Deposit deposit = form.deposit().get();
            String id = scans.with(hand, scan, () -> {
                if (!sent.getOrDefault("draft", "").isEmpty()) {
                    drafts.discard(actor, sent.getOrDefault("draft", ""));
                }
                return docket.deposit(hand, deposit, "original".equals(sent.get("form")));
            });
            return To.page(page.href("/docket/" + id));
        } catch (StepRefused e) {
            return again(page, actor, false, "/docket/deposit", sent, form, e.text());
        } catch (FileRefused e) {
            return again(page, actor, false, "/docket/deposit", sent, form, e.text());
        }
    }

    private StateCode own(Actor actor) {
        StateCode state = new StateCode(actor.state().orElseThrow(NotFound::new));
        access.require("docket.deposit", actor, state);
        return state;
    }

    @GetMapping("/{language:en|ru}/docket/enter")
    @UseCase("docket.enter")
    View paper(Page page, Actor actor, @RequestParam Map<String, String> asked) {
        permissions.require("docket.enter", actor);
        return page.show(
                "docket/deposit", views.form(page, actor, true, "/docket/enter", asked, java.util.Set.of(), ""));
    }

    @PostMapping("/{language:en|ru}/docket/enter")
    @UseCase("docket.enter")
    Object enter(
            Page page,
            Actor actor,
            @RequestParam Map<String, String> sent,
            @RequestParam(required = false) @Nullable MultipartFile scan) {
        permissions.require("docket.enter", actor);
        DepositForm form = DepositForm.read(sent, Optional.empty());
        Optional<Instant> received = received(sent);
        var wrong = new TreeSet<>(form.wrong());
        if (received.isEmpty()) {
            wrong.add("received");
        }
        if (sent.getOrDefault("evidence", "").isBlank()) {
            wrong.add("evidence");
        }
        if (!wrong.isEmpty() || form.deposit().isEmpty()) {
            return again(
                    page,
                    actor,
                    true,
                    "/docket/enter",
                    sent,
                    new DepositForm(form.deposit(), wrong),
                    "docket.refused.FIELDS_WRONG");
        }
        try {
            String channel = sent.getOrDefault("channel", "hand");
            Hand hand = Hands.of(actor);
            Deposit deposit = form.deposit().get();
            String id = scans.with(
                    hand,
                    scan,
                    () -> docket.enterPaper(
                            hand,
                            deposit,
                            channel.matches("bag|mail|hand|e-mail") ? channel : "hand",
                            "original".equals(sent.get("form")),
                            sent.getOrDefault("vault", "").strip(),
                            sent.getOrDefault("evidence", "").strip(),
                            received.get()));
            return To.page(page.href("/docket/" + id));
        } catch (StepRefused e) {
            return again(page, actor, true, "/docket/enter", sent, form, e.text());
        } catch (FileRefused e) {
            return again(page, actor, true, "/docket/enter", sent, form, e.text());
        }
    }

    /** Day and time of receipt of a paper in the depositary's zone, here always stated in UTC; never in the future. */
    private static Optional<Instant> received(Map<String, String> sent) {
        try {
            String time = sent.getOrDefault("received_time", "").strip();
            Instant at = LocalDateTime.parse(
                            sent.getOrDefault("received", "").strip() + "T" + (time.isEmpty() ? "12:00" : time))
                    .toInstant(java.time.ZoneOffset.UTC);
            return at.isAfter(Instant.now()) ? Optional.empty() : Optional.of(at);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    @GetMapping("/{language:en|ru}/docket/{id:[0-9a-f]+}/answer")
    @UseCase("docket.answer")
    View answer(Page page, Actor actor, @PathVariable String id) {
        Item item = returned(actor, id);
        return page.show(
                "docket/deposit",
                views.form(
                        page,
                        actor,
                        false,
                        answerPath(id),
                        DepositViews.values(item.deposit()),
                        java.util.Set.of(),
                        ""));
    }

    @PostMapping("/{language:en|ru}/docket/{id:[0-9a-f]+}/answer")
    @UseCase("docket.answer")
    Object resubmit(
            Page page,
            Actor actor,
            @PathVariable String id,
            @RequestParam Map<String, String> sent,
            @RequestParam(required = false) @Nullable MultipartFile scan) {
        Item item = returned(actor, id);
        Deposit before = item.deposit();
        Map<String, String> all = new java.util.TreeMap<>(sent);
        all.put("agreement", before.agreement().value());
        all.put("kind", before.kind().code());
        DepositForm form = DepositForm.read(all, Optional.of(before.state()));
        if (form.deposit().isEmpty()) {
            return again(page, actor, false, answerPath(id), all, form, "docket.refused.FIELDS_WRONG");
        }
        try {
            Hand hand = Hands.of(actor);
            Deposit corrected = form.deposit().get();
            scans.with(hand, scan, () -> {
                docket.resubmit(hand, id, corrected);
                return id;
            });
            return To.page(page.href("/docket/" + id));
        } catch (StepRefused e) {
            return again(page, actor, false, answerPath(id), all, form, e.text());
        } catch (FileRefused e) {
            return again(page, actor, false, answerPath(id), all, form, e.text());
        }
    }

    private Item returned(Actor actor, String id) {
        Item item = access.item("docket.answer", actor, id);
        if (item.standing() != ItemState.RETURNED_FOR_CORRECTION) {
            throw new NotFound();
        }
        return item;
    }

    private static String answerPath(String id) {
        return "/docket/" + id + "/answer";
    }

    private Object again(
            Page page,
            Actor actor,
            boolean paper,
            String target,
            Map<String, String> sent,
            DepositForm form,
            String fault) {
        ModelAndView shown = new ModelAndView(
                page.show("docket/deposit", views.form(page, actor, paper, target, sent, form.wrong(), fault)));
        shown.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return shown;
    }
}
