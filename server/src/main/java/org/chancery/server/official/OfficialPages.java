package org.chancery.server.official;

import org.chancery.server.permission.Actor;
import org.chancery.server.permission.UseCase;
import org.chancery.server.web.NotFound;
import org.chancery.server.web.Page;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;

/** Official acts that wait for a second person, and what became of them. */
@Controller
@UseCase("official.see")
class OfficialPages {

    private static final int LONGEST_REASON = 1_000;

    private final OfficialActs acts;
    private final SingleActs single;
    private final OfficialViews views;

    OfficialPages(OfficialActs acts, SingleActs single, OfficialViews views) {
        this.acts = acts;
        this.single = single;
        this.views = views;
    }

    @GetMapping("/{language:en|ru}/official")
    View list(Page page, Actor actor) {
        return page.show("official/list", views.list(page, actor, acts.list(actor, false)));
    }

    @GetMapping("/{language:en|ru}/official/{id:[0-9a-f]{16}}")
    View one(Page page, Actor actor, @PathVariable String id) {
        return page.show("official/proposal", views.one(page, actor, proposal(id, actor), ""));
    }

    @PostMapping("/{language:en|ru}/official/{id:[0-9a-f]{16}}/confirm")
    @UseCase("official.confirm")
    Object confirm(Page page, Actor actor, @PathVariable String id) {
        return after(page, actor, id, () -> acts.confirm(id, actor));
    }

    @PostMapping("/{language:en|ru}/official/{id:[0-9a-f]{16}}/refuse")
    @UseCase("official.refuse")
    Object refuse(Page page, Actor actor, @PathVariable String id, @RequestParam(defaultValue = "") String reason) {
        if (reason.isBlank() || reason.length() > LONGEST_REASON) {
            return again(page, actor, id, page.t("official.reason.missing"));
        }
        return after(page, actor, id, () -> acts.refuse(id, actor, reason.strip()));
    }

    @PostMapping("/{language:en|ru}/official/{id:[0-9a-f]{16}}/alone")
    @UseCase("official.act-alone")
    Object alone(Page page, Actor actor, @PathVariable String id, @RequestParam(defaultValue = "") String reason) {
        if (reason.isBlank() || reason.length() > LONGEST_REASON) {
            return again(page, actor, id, page.t("official.reason.missing"));
        }
        return after(page, actor, id, () -> single.record(id, reason, actor));
    }

    /** What one person recorded alone; also for oversight, which sees here what nobody confirmed in time. */
    @GetMapping("/{language:en|ru}/official/alone")
    @UseCase("official.alone")
    View alone(Page page, Actor actor) {
        return page.show("official/alone", views.alone(page, actor, single.all(actor)));
    }

    @PostMapping("/{language:en|ru}/official/{id:[0-9a-f]{16}}/withdraw")
    @UseCase("official.withdraw")
    Object withdraw(Page page, Actor actor, @PathVariable String id) {
        return after(page, actor, id, () -> acts.withdraw(id, actor));
    }

    private Object after(Page page, Actor actor, String id, Runnable step) {
        proposal(id, actor);
        try {
            step.run();
        } catch (ProposalRefused refused) {
            return again(page, actor, id, views.text(page, refused));
        }
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header("Location", page.href("/official/" + id))
                .build();
    }

    private ModelAndView again(Page page, Actor actor, String id, String fault) {
        ModelAndView shown =
                new ModelAndView(page.show("official/proposal", views.one(page, actor, proposal(id, actor), fault)));
        shown.setStatus(HttpStatus.CONFLICT);
        return shown;
    }

    private Proposal proposal(String id, Actor actor) {
        return acts.find(id, actor).orElseThrow(NotFound::new);
    }
}
