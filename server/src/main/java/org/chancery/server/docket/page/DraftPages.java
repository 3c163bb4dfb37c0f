package org.chancery.server.docket.page;

import java.util.Map;
import org.chancery.server.docket.Drafts;
import org.chancery.server.docket.StepRefused;
import org.chancery.server.permission.Actor;
import org.chancery.server.permission.UseCase;
import org.chancery.server.web.Page;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Deposit forms that a delegation keeps until it sends them. */
@Controller
@UseCase("docket.draft")
class DraftPages {
    private final Drafts drafts;
    private final DepositViews views;

    DraftPages(Drafts drafts, DepositViews views) {
        this.drafts = drafts;
        this.views = views;
    }

    @PostMapping("/{language:en|ru}/docket/drafts")
    Object save(Page page, Actor actor, @RequestParam Map<String, String> sent) {
        try {
            String id = drafts.save(actor, sent.getOrDefault("draft", ""), sent);
            return To.page(page.href("/docket/deposit?draft=" + id + "&kept=yes"));
        } catch (StepRefused e) {
            ModelAndView shown = new ModelAndView(page.show(
                    "docket/deposit",
                    views.form(page, actor, false, "/docket/deposit", sent, java.util.Set.of(), e.text())));
            shown.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return shown;
        }
    }

    @PostMapping("/{language:en|ru}/docket/drafts/{draft:[0-9a-f]+}/discard")
    Object discard(Page page, Actor actor, @PathVariable String draft) {
        drafts.discard(actor, draft);
        return To.page(page.href("/docket"));
    }
}
