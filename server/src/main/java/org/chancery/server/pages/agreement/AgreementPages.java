package org.chancery.server.pages.agreement;

import jakarta.servlet.http.HttpServletRequest;
import org.chancery.law.act.Dossier;
import org.chancery.law.instrument.Agreement;
import org.chancery.law.instrument.AgreementKind;
import org.chancery.law.instrument.StateCode;
import org.chancery.law.status.Status;
import org.chancery.server.map.MapFiles;
import org.chancery.server.pages.question.Asked;
import org.chancery.server.pages.question.Question;
import org.chancery.server.pages.record.HeldRecord;
import org.chancery.server.pages.record.Records;
import org.chancery.server.pages.shared.Feet;
import org.chancery.server.pages.shared.Foot;
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
import org.springframework.web.servlet.view.RedirectView;

/** The pages of one agreement. */
@Controller
@UseCase("public.read")
class AgreementPages {
    private final Records records;
    private final Site site;
    private final MapFiles map;

    AgreementPages(Records records, Site site, MapFiles map) {
        this.records = records;
        this.site = site;
        this.map = map;
    }

    @GetMapping("/{language:en|ru}/agreements/{id}")
    View agreement(
            Page page,
            HttpServletRequest request,
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String on,
            @RequestParam(name = "known-at", required = false) @Nullable String knownAt,
            @RequestParam(required = false) @Nullable String status,
            @RequestParam(required = false) @Nullable String name,
            @RequestParam(required = false) @Nullable String sort,
            @RequestParam(required = false) @Nullable String order) {
        HeldRecord record = records.now();
        Dossier dossier = record.dossier(id);
        Agreement agreement = dossier.agreement();
        Question question = Asked.question(on, knownAt, site.today(agreement.zone()));
        Foot foot = Feet.of(page, request, title(agreement, page), question, agreement);
        if (agreement.kind() == AgreementKind.MODEL_ACT) {
            return page.show("pages/model-act", views(page, record).modelAct(dossier, question, foot));
        }
        var wish = new StatusTable.Wish(
                Asked.choice("status", status, Status.class),
                Asked.text("name", name),
                Asked.choice("sort", sort, StatusOrder.class).orElse(StatusOrder.STATE),
                "descending".equals(order));
        return page.show("pages/agreement", views(page, record).treaty(dossier, question, wish, foot));
    }

    @GetMapping("/{language:en|ru}/agreements/{id}/states/{state}")
    View state(
            Page page,
            HttpServletRequest request,
            @PathVariable String id,
            @PathVariable String state,
            @RequestParam(required = false) @Nullable String on,
            @RequestParam(name = "known-at", required = false) @Nullable String knownAt) {
        HeldRecord record = records.now();
        Dossier dossier = record.dossier(id);
        StateCode code = StatePaths.known(record, state);
        Question question =
                Asked.question(on, knownAt, site.today(dossier.agreement().zone()));
        String title = page.words().state(code) + ", " + title(dossier.agreement(), page);
        Foot foot = Feet.of(page, request, title, question, dossier.agreement());
        return page.show("pages/agreement-state", views(page, record).state(dossier, code, question, foot));
    }

    @GetMapping("/{language:en|ru}/agreements/{id}/relations/{state}")
    View relationForm(
            Page page,
            @PathVariable String id,
            @PathVariable String state,
            @RequestParam String with,
            @RequestParam(required = false) @Nullable String on,
            @RequestParam(name = "known-at", required = false) @Nullable String knownAt) {
        HeldRecord record = records.now();
        StateCode other = StatePaths.known(record, with);
        Question question = Asked.question(
                on, knownAt, site.today(record.dossier(id).agreement().zone()));
        return new RedirectView(
                page.href("/agreements/" + id + "/relations/" + StatePaths.known(record, state) + "/" + other)
                        + question.query());
    }

    @GetMapping("/{language:en|ru}/agreements/{id}/relations/{state}/{other}")
    View relation(
            Page page,
            HttpServletRequest request,
            @PathVariable String id,
            @PathVariable String state,
            @PathVariable String other,
            @RequestParam(required = false) @Nullable String on,
            @RequestParam(name = "known-at", required = false) @Nullable String knownAt) {
        if (!site.ministry()) {
            throw new org.chancery.server.web.NotFound();
        }
        HeldRecord record = records.now();
        Dossier dossier = record.dossier(id);
        StateCode from = StatePaths.known(record, state);
        StateCode to = StatePaths.known(record, other);
        Question question =
                Asked.question(on, knownAt, site.today(dossier.agreement().zone()));
        Foot foot = Feet.of(
                page,
                request,
                from + " – " + to + ", " + title(dossier.agreement(), page),
                question,
                dossier.agreement());
        return page.show("pages/relation", views(page, record).relation(dossier, from, to, question, foot));
    }

    private AgreementViews views(Page page, HeldRecord record) {
        return new AgreementViews(record, page.words(), map.chosen(), site.ministry(), page::t);
    }

    private static String title(Agreement agreement, Page page) {
        return agreement.title().in(page.language().tag());
    }
}
