package org.chancery.server.pages.act;

import jakarta.servlet.http.HttpServletRequest;
import org.chancery.law.act.Act;
import org.chancery.law.act.ActId;
import org.chancery.server.pages.question.Question;
import org.chancery.server.pages.record.HeldRecord;
import org.chancery.server.pages.record.Records;
import org.chancery.server.pages.shared.Feet;
import org.chancery.server.pages.shared.Site;
import org.chancery.server.permission.UseCase;
import org.chancery.server.web.NotFound;
import org.chancery.server.web.Page;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** The certificate of an act. Its permanent address names the log's ordinal, so that it stays right after a successor log. */
@Controller
@UseCase("public.read")
class ActPages {
    private final Records records;
    private final Site site;

    ActPages(Records records, Site site) {
        this.records = records;
        this.site = site;
    }

    @GetMapping("/{language:en|ru}/acts/{number:[0-9]{1,15}}")
    View current(Page page, @PathVariable long number) {
        found(records.now(), number);
        return redirect(page, "/acts/" + records.ordinal() + "/" + number);
    }

    @GetMapping("/{language:en|ru}/acts/{ordinal:[0-9]{1,9}}/{number:[0-9]{1,15}}")
    View act(Page page, HttpServletRequest request, @PathVariable int ordinal, @PathVariable long number) {
        if (ordinal < 1 || ordinal > records.ordinal()) {
            throw new NotFound();
        }
        HeldRecord record = records.now();
        Act act = found(record, number);
        var agreement = record.agreement(act.head().agreement());
        var foot = Feet.permanent(
                page,
                request,
                page.words().acts().dated(act),
                Question.today(site.today(agreement.zone())),
                "/acts/" + ordinal + "/" + number,
                agreement);
        return page.show("pages/act", new ActViews(records, record, page.words()).of(act, foot));
    }

    @GetMapping("/{language:en|ru}/agreements/{agreement}/acts/{id}")
    View byId(Page page, @PathVariable String agreement, @PathVariable String id) {
        HeldRecord record = records.now();
        ActId wanted;
        try {
            wanted = new ActId(id);
        } catch (IllegalArgumentException e) {
            throw new NotFound();
        }
        Act act = record.act(record.dossier(agreement).agreement().id(), wanted).orElseThrow(NotFound::new);
        long number = act.head().number().orElseThrow(NotFound::new);
        return redirect(page, "/acts/" + records.ordinal() + "/" + number);
    }

    private static Act found(HeldRecord record, long number) {
        return record.act(number).orElseThrow(NotFound::new);
    }

    private static View redirect(Page page, String path) {
        var view = new RedirectView(page.href(path));
        view.setStatusCode(HttpStatus.FOUND);
        return view;
    }
}
