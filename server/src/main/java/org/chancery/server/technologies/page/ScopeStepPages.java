package org.chancery.server.technologies.page;

import java.util.UUID;
import org.chancery.server.permission.Actor;
import org.chancery.server.permission.UseCase;
import org.chancery.server.technologies.ScopeContests;
import org.chancery.server.technologies.ScopeDecisions;
import org.chancery.server.technologies.Technologies;
import org.chancery.server.technologies.Technology;
import org.chancery.server.technologies.TechnologyRefused;
import org.chancery.server.web.NotFound;
import org.chancery.server.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Contests of a scope test by Parties, and the organ's decision. */
@Controller
@UseCase("technology.contest-scope")
class ScopeStepPages {

    private final Technologies technologies;
    private final ScopeContests contests;
    private final ScopeDecisions decisions;
    private final TechnologyViews views;

    ScopeStepPages(Technologies technologies, ScopeContests contests, ScopeDecisions decisions, TechnologyViews views) {
        this.technologies = technologies;
        this.contests = contests;
        this.decisions = decisions;
        this.views = views;
    }

    @PostMapping("/{language:en|ru}/technologies/{id}/scope/contest")
    Object contest(Page page, Actor actor, @PathVariable String id, @RequestParam(defaultValue = "") String reason) {
        UUID wanted = Ids.of(id);
        return after(page, actor, wanted, () -> {
            contests.contest(actor, wanted, page.language().tag(), reason);
            return "/technologies/" + wanted;
        });
    }

    @PostMapping("/{language:en|ru}/technologies/{id}/scope/withdraw")
    Object withdraw(Page page, Actor actor, @PathVariable String id, @RequestParam(defaultValue = "") String reason) {
        UUID wanted = Ids.of(id);
        return after(page, actor, wanted, () -> {
            contests.withdraw(actor, wanted, page.language().tag(), reason);
            return "/technologies/" + wanted;
        });
    }

    @PostMapping("/{language:en|ru}/technologies/{id}/scope/decide")
    @UseCase("technology.decide-scope")
    Object decide(
            Page page,
            Actor actor,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String organ,
            @RequestParam(defaultValue = "") String decision,
            @RequestParam(defaultValue = "") String reason) {
        UUID wanted = Ids.of(id);
        return after(
                page,
                actor,
                wanted,
                () -> "/official/"
                        + decisions.propose(
                                actor,
                                wanted,
                                organ,
                                decision.equals("within"),
                                page.language().tag(),
                                reason));
    }

    /** A step that gives the path to go on to. */
    private interface Step {
        String take();
    }

    private Object after(Page page, Actor actor, UUID id, Step step) {
        try {
            return Answers.to(page, step.take());
        } catch (TechnologyRefused e) {
            Technology technology = technologies.find(actor, id).orElseThrow(NotFound::new);
            return Answers.refused(
                    page.show("technologies/technology", views.of(page, actor, technology, page.t(e.text()))));
        }
    }
}
