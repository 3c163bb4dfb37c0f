package org.chancery.server.pages.state;

import jakarta.servlet.http.HttpServletRequest;
import org.chancery.law.instrument.StateCode;
import org.chancery.server.pages.question.Asked;
import org.chancery.server.pages.question.Question;
import org.chancery.server.pages.record.HeldRecord;
import org.chancery.server.pages.record.Records;
import org.chancery.server.pages.shared.Feet;
import org.chancery.server.pages.shared.Site;
import org.chancery.server.pages.shared.StatePaths;
import org.chancery.server.permission.UseCase;
import org.chancery.server.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The pages of States. */
@Controller
@UseCase("public.read")
class StatePages {
    private final Records records;
    private final Site site;

    StatePages(Records records, Site site) {
        this.records = records;
        this.site = site;
    }

    @GetMapping("/{language:en|ru}/states")
    View states(Page page, HttpServletRequest request) {
        HeldRecord record = records.now();
        var foot = Feet.of(page, request, page.t("states.title"), Question.today(site.today()));
        return page.show("pages/states", new StateViews(record, page.words(), site.ministry()).all(foot));
    }

    @GetMapping("/{language:en|ru}/states/{state}")
    View state(
            Page page,
            HttpServletRequest request,
            @PathVariable String state,
            @RequestParam(required = false) @Nullable String on,
            @RequestParam(name = "known-at", required = false) @Nullable String knownAt) {
        HeldRecord record = records.now();
        StateCode code = StatePaths.known(record, state);
        Question question = Asked.question(on, knownAt, site.today());
        var foot = Feet.of(page, request, page.words().state(code), question, code);
        return page.show(
                "pages/state", new StateViews(record, page.words(), site.ministry()).one(code, question, foot));
    }

    @GetMapping("/{language:en|ru}/states/{state}/compare")
    View compare(
            Page page,
            HttpServletRequest request,
            @PathVariable String state,
            @RequestParam String with,
            @RequestParam(required = false) @Nullable String on,
            @RequestParam(name = "known-at", required = false) @Nullable String knownAt) {
        HeldRecord record = records.now();
        StateCode left = StatePaths.known(record, state);
        StateCode right = StatePaths.known(record, with);
        Question question = Asked.question(on, knownAt, site.today());
        var foot = Feet.compared(
                page, request, page.words().state(left) + " – " + page.words().state(right), question, right);
        return page.show(
                "pages/compare",
                new StateViews(record, page.words(), site.ministry()).compare(left, right, question, foot));
    }
}
