package org.chancery.server.copies.page;

import java.util.UUID;
import org.chancery.server.copies.CopyRefused;
import org.chancery.server.copies.Destructions;
import org.chancery.server.copies.Print;
import org.chancery.server.copies.Returns;
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

/** One copy: what became of it, and what the registry records of it. */
@Controller("copies.copyPages")
@UseCase("copies.account")
class CopyPages {

    private static final String ONE = "/{language:en|ru}/copies/{id:[0-9a-f-]{16,36}}";

    private final Returns returns;
    private final Destructions destructions;
    private final Print print;
    private final CopyViews views;
    private final Permissions permissions;

    CopyPages(Returns returns, Destructions destructions, Print print, CopyViews views, Permissions permissions) {
        this.returns = returns;
        this.destructions = destructions;
        this.print = print;
        this.views = views;
        this.permissions = permissions;
    }

    @GetMapping(ONE)
    @UseCase("copies.see")
    View one(Page page, Actor actor, @PathVariable String id) {
        permissions.require("copies.see", actor);
        return page.show("copies/copy", views.of(page, actor, Ids.of(id), ""));
    }

    @GetMapping(ONE + "/copy.pdf")
    @UseCase("copies.print")
    Object print(Page page, Actor actor, @PathVariable String id) {
        try {
            return Answers.pdf("copy-" + id + ".pdf", print.forRegistry(actor, Ids.of(id)));
        } catch (CopyRefused e) {
            return Answers.again(
                    page.show("copies/copy", views.of(page, actor, Ids.of(id), page.t(e.text(), e.values()))));
        }
    }

    @PostMapping(ONE + "/returned")
    Object returned(Page page, Actor actor, @PathVariable String id) {
        return after(page, actor, Ids.of(id), () -> returns.returned(actor, Ids.of(id)));
    }

    @PostMapping(ONE + "/missing")
    Object missing(Page page, Actor actor, @PathVariable String id) {
        return after(page, actor, Ids.of(id), () -> returns.missing(actor, Ids.of(id)));
    }

    @PostMapping(ONE + "/found")
    Object found(Page page, Actor actor, @PathVariable String id) {
        return after(page, actor, Ids.of(id), () -> returns.found(actor, Ids.of(id)));
    }

    @PostMapping(ONE + "/destroyed")
    @UseCase("copies.destroy")
    Object destroyed(Page page, Actor actor, @PathVariable String id, @RequestParam(defaultValue = "") String method) {
        return after(page, actor, Ids.of(id), () -> destructions.destroy(actor, Ids.of(id), method));
    }

    /** Goes on to the official act, which a second person confirms. */
    @PostMapping(ONE + "/destroyed-before-two")
    @UseCase("copies.destroy-before-two")
    Object destroyedBeforeTwo(
            Page page, Actor actor, @PathVariable String id, @RequestParam(defaultValue = "") String method) {
        try {
            return Answers.to(page.href("/official/" + destructions.propose(actor, Ids.of(id), method)));
        } catch (CopyRefused e) {
            return Answers.again(
                    page.show("copies/copy", views.of(page, actor, Ids.of(id), page.t(e.text(), e.values()))));
        }
    }

    private Object after(Page page, Actor actor, UUID id, Runnable step) {
        try {
            step.run();
            return Answers.to(page.href("/copies/" + id));
        } catch (CopyRefused e) {
            return Answers.again(page.show("copies/copy", views.of(page, actor, id, page.t(e.text(), e.values()))));
        }
    }
}
