package org.chancery.server.docket.page;

import java.util.List;
import org.chancery.server.docket.Acceptance;
import org.chancery.server.docket.Differences;
import org.chancery.server.docket.Docket;
import org.chancery.server.docket.Drafts;
import org.chancery.server.docket.Hands;
import org.chancery.server.docket.Item;
import org.chancery.server.docket.Items;
import org.chancery.server.docket.Step;
import org.chancery.server.docket.StepRefused;
import org.chancery.server.official.ProposalRefused;
import org.chancery.server.permission.Actor;
import org.chancery.server.permission.Permissions;
import org.chancery.server.permission.UseCase;
import org.chancery.server.web.Page;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;

/** The list of the docket and the page of one instrument, with its steps. */
@Controller
@UseCase("docket.see")
class DocketPages {

    private final Docket docket;
    private final Items items;
    private final Acceptance acceptance;
    private final Differences differences;
    private final Access access;
    private final Permissions permissions;
    private final ItemViews views;
    private final Drafts drafts;

    DocketPages(
            Docket docket,
            Items items,
            Acceptance acceptance,
            Differences differences,
            Access access,
            Permissions permissions,
            ItemViews views,
            Drafts drafts) {
        this.docket = docket;
        this.items = items;
        this.acceptance = acceptance;
        this.differences = differences;
        this.access = access;
        this.permissions = permissions;
        this.views = views;
        this.drafts = drafts;
    }

    @GetMapping("/{language:en|ru}/docket")
    @UseCase("docket.list")
    View list(Page page, Actor actor) {
        permissions.require("docket.list", actor);
        List<Item> seen = items.all(actor.reader()).stream()
                .filter(it -> access.isVisible(actor, it.deposit().state()))
                .toList();
        access.listed(actor, seen);
        return page.show(
                "docket/list",
                new DocketListView(
                        actor,
                        seen.stream().filter(it -> !it.standing().isFinal()).toList(),
                        seen.stream()
                                .filter(it -> it.standing().isFinal())
                                .toList()
                                .reversed(),
                        permissions.admits("docket.draft", actor) ? drafts.all(actor) : List.of(),
                        permissions.admits("docket.deposit", actor),
                        permissions.admits("docket.enter", actor),
                        permissions.admits("docket.examine", actor),
                        permissions.admits("docket.certify", actor),
                        permissions.admits("notice.manage", actor)));
    }

    @GetMapping("/{language:en|ru}/docket/{id:[0-9a-f]+}")
    View item(Page page, Actor actor, @PathVariable String id) {
        return page.show("docket/item", views.of(access.item("docket.see", actor, id), actor, page, ""));
    }

    /** An officer's step, or the State's withdrawal. */
    @PostMapping("/{language:en|ru}/docket/{id:[0-9a-f]+}/steps")
    @UseCase("docket.see")
    Object step(
            Page page,
            Actor actor,
            @PathVariable String id,
            @RequestParam Step step,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "") String decision) {
        Item item = access.item(Uses.of(step), actor, id);
        return tried(page, actor, item, () -> {
            if (step == Step.REFER) {
                differences.refer(actor, id, reason);
            } else if (step == Step.REJECT) {
                acceptance.proposeRejection(actor, id, decision);
            } else {
                docket.take(Hands.of(actor), id, step, reason);
            }
        });
    }

    @PostMapping("/{language:en|ru}/docket/{id:[0-9a-f]+}/receipt")
    @UseCase("docket.confirm-receipt")
    Object confirmReceipt(Page page, Actor actor, @PathVariable String id) {
        Item item = access.item("docket.see", actor, id);
        boolean other = !item.receipt().enteredBy().equals(actor.person());
        permissions.require("docket.confirm-receipt", actor, other ? "another-person" : "");
        return tried(page, actor, item, () -> docket.confirmReceipt(Hands.of(actor), id));
    }

    /** The original of what came as a copy, or was announced, has come. */
    @PostMapping("/{language:en|ru}/docket/{id:[0-9a-f]+}/original")
    @UseCase("docket.enter")
    Object original(
            Page page,
            Actor actor,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String vault,
            @RequestParam(defaultValue = "") String evidence) {
        Item item = access.item("docket.see", actor, id);
        permissions.require("docket.enter", actor);
        return tried(page, actor, item, () -> docket.originalCame(Hands.of(actor), id, vault, evidence));
    }

    @PostMapping("/{language:en|ru}/docket/{id:[0-9a-f]+}/propose")
    @UseCase("docket.accept")
    Object propose(Page page, Actor actor, @PathVariable String id, @RequestParam(defaultValue = "") String decision) {
        Item item = access.item("docket.accept", actor, id);
        return tried(page, actor, item, () -> acceptance.propose(actor, id, decision));
    }

    @PostMapping("/{language:en|ru}/docket/{id:[0-9a-f]+}/confirm")
    @UseCase("docket.accept")
    Object confirm(Page page, Actor actor, @PathVariable String id, @RequestParam(defaultValue = "") String read) {
        Item item = access.item("docket.accept", actor, id);
        return tried(page, actor, item, () -> acceptance.confirm(actor, id, read));
    }

    @PostMapping("/{language:en|ru}/docket/{id:[0-9a-f]+}/drop")
    @UseCase("docket.examine")
    Object drop(Page page, Actor actor, @PathVariable String id, @RequestParam(defaultValue = "") String reason) {
        Item item = access.item("docket.examine", actor, id);
        return tried(page, actor, item, () -> acceptance.drop(actor, id, reason));
    }

    private Object tried(Page page, Actor actor, Item item, Runnable step) {
        try {
            step.run();
            return To.page(page.href("/docket/" + item.id()));
        } catch (StepRefused e) {
            return refused(page, actor, item, e.text());
        } catch (ProposalRefused e) {
            return refused(page, actor, item, "docket.refused.proposal." + e.reason());
        }
    }

    private Object refused(Page page, Actor actor, Item item, String fault) {
        Item now = docket.item(Hands.of(actor), item.id());
        ModelAndView shown = new ModelAndView(page.show("docket/item", views.of(now, actor, page, fault)));
        shown.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return shown;
    }
}
