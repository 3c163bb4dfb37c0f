package org.chancery.server.copies.page;

import java.util.List;
import java.util.UUID;
import org.chancery.server.copies.Consents;
import org.chancery.server.copies.CopyRefused;
import org.chancery.server.copies.Issue;
import org.chancery.server.copies.PaperConsents;
import org.chancery.server.official.ProposalRefused;
import org.chancery.server.permission.Actor;
import org.chancery.server.permission.Permissions;
import org.chancery.server.permission.UseCase;
import org.chancery.server.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** A document of the registry: the account of its copies, issue, and requests for more. */
@Controller("copies.documentPages")
@UseCase("copies.issue")
class DocumentPages {

    private static final String ONE = "/{language:en|ru}/copies/documents/{id:[0-9a-f-]{16,36}}";

    private final Issue issue;
    private final Consents consents;
    private final PaperConsents papers;
    private final DocumentViews views;
    private final Permissions permissions;

    DocumentPages(Issue issue, Consents consents, PaperConsents papers, DocumentViews views, Permissions permissions) {
        this.issue = issue;
        this.consents = consents;
        this.papers = papers;
        this.views = views;
        this.permissions = permissions;
    }

    @GetMapping(ONE)
    @UseCase("copies.see")
    View one(Page page, Actor actor, @PathVariable String id) {
        permissions.require("copies.see", actor);
        return page.show("copies/document", views.of(actor, Ids.of(id), ""));
    }

    @PostMapping(ONE + "/issue")
    Object issue(
            Page page,
            Actor actor,
            @PathVariable String id,
            @RequestParam(defaultValue = "0") int version,
            @RequestParam(required = false, defaultValue = "") List<String> holder) {
        return after(page, actor, Ids.of(id), () -> issue.issue(actor, Ids.of(id), version, holder));
    }

    @PostMapping(ONE + "/more")
    Object more(
            Page page,
            Actor actor,
            @PathVariable String id,
            @RequestParam(defaultValue = "0") int more,
            @RequestParam(defaultValue = "") String reason) {
        return after(page, actor, Ids.of(id), () -> consents.ask(actor, Ids.of(id), more, reason));
    }

    @PostMapping(ONE + "/consents/{consent:[0-9a-f-]{16,36}}/paper")
    @UseCase("copies.consent-on-paper")
    Object paper(
            Page page,
            Actor actor,
            @PathVariable String id,
            @PathVariable String consent,
            @RequestParam(defaultValue = "") String paper) {
        return after(page, actor, Ids.of(id), () -> papers.enter(actor, Ids.of(consent), paper));
    }

    @PostMapping(ONE + "/consents/{consent:[0-9a-f-]{16,36}}/no-paper")
    @UseCase("copies.consent-on-paper")
    Object noPaper(Page page, Actor actor, @PathVariable String id, @PathVariable String consent) {
        return after(page, actor, Ids.of(id), () -> papers.decline(actor, Ids.of(consent)));
    }

    @PostMapping(ONE + "/consents/{consent:[0-9a-f-]{16,36}}/confirm")
    @UseCase("copies.confirm-consent")
    Object confirm(
            Page page,
            Actor actor,
            @PathVariable String id,
            @PathVariable String consent,
            @RequestParam(defaultValue = "") String read) {
        return after(page, actor, Ids.of(id), () -> papers.confirm(actor, Ids.of(consent), read));
    }

    private Object after(Page page, Actor actor, UUID id, Runnable step) {
        try {
            step.run();
            return Answers.to(page.href("/copies/documents/" + id));
        } catch (CopyRefused e) {
            return Answers.again(page.show("copies/document", views.of(actor, id, page.t(e.text(), e.values()))));
        } catch (ProposalRefused e) {
            String why = page.t("official.refused." + e.reason().name());
            return Answers.again(page.show("copies/document", views.of(actor, id, why)));
        }
    }
}
