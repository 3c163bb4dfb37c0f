package org.chancery.server.docket.page;

import java.util.List;
import java.util.Map;
import org.chancery.law.act.Dossier;
import org.chancery.law.instrument.AgreementId;
import org.chancery.law.instrument.AgreementKind;
import org.chancery.server.docket.Corrections;
import org.chancery.server.docket.Examiner;
import org.chancery.server.docket.StepRefused;
import org.chancery.server.docket.TextCorrection;
import org.chancery.server.permission.Actor;
import org.chancery.server.permission.Permissions;
import org.chancery.server.permission.UseCase;
import org.chancery.server.web.NotFound;
import org.chancery.server.web.Page;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;

/** Corrections of errors in texts: proposed to all, objected to, made. */
@Controller
@UseCase("docket.list")
class CorrectionPages {

    private final Corrections corrections;
    private final Examiner examiner;
    private final Permissions permissions;

    CorrectionPages(Corrections corrections, Examiner examiner, Permissions permissions) {
        this.corrections = corrections;
        this.examiner = examiner;
        this.permissions = permissions;
    }

    @GetMapping("/{language:en|ru}/docket/corrections")
    View list(Page page, Actor actor) {
        permissions.require("docket.list", actor);
        return page.show(
                "docket/corrections",
                view(actor, "", page.query().value("proposed").isPresent()));
    }

    @PostMapping("/{language:en|ru}/docket/corrections")
    @UseCase("docket.correct")
    Object circulate(
            Page page,
            Actor actor,
            @RequestParam String agreement,
            @RequestParam(defaultValue = "") String english,
            @RequestParam(defaultValue = "") String russian,
            @RequestParam(defaultValue = "90") int days) {
        permissions.require("docket.correct", actor);
        AgreementId id = examiner.record().holdings().dossiers().keySet().stream()
                .filter(it -> it.value().equals(agreement))
                .findFirst()
                .orElseThrow(NotFound::new);
        return tried(page, actor, () -> corrections.circulate(actor, id, english, russian, days));
    }

    @PostMapping("/{language:en|ru}/docket/corrections/{id}/correct")
    @UseCase("docket.correct")
    Object correct(Page page, Actor actor, @PathVariable String id) {
        return tried(page, actor, () -> corrections.correct(actor, id));
    }

    @PostMapping("/{language:en|ru}/docket/corrections/{id}/object")
    @UseCase("docket.object")
    Object object(Page page, Actor actor, @PathVariable String id, @RequestParam(defaultValue = "") String reason) {
        try {
            corrections.object(actor, id, reason);
            return To.page(page.href("/docket/corrections"));
        } catch (StepRefused e) {
            return refused(page, actor, e);
        }
    }

    private Object tried(Page page, Actor actor, Runnable step) {
        try {
            step.run();
            return To.page(page.href("/docket/corrections?proposed=yes"));
        } catch (StepRefused e) {
            return refused(page, actor, e);
        }
    }

    private Object refused(Page page, Actor actor, StepRefused refusal) {
        ModelAndView shown = new ModelAndView(page.show("docket/corrections", view(actor, refusal.text(), false)));
        shown.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return shown;
    }

    private CorrectionsView view(Actor actor, String fault, boolean told) {
        boolean corrects = permissions.allows("docket.correct", actor);
        boolean objects = actor.state().isPresent() && permissions.allows("docket.object", actor, "own-state");
        List<CorrectionLine> lines = corrections.all().stream()
                .map(it -> line(it, actor, corrects, objects))
                .toList();
        return new CorrectionsView(
                lines,
                examiner.record().holdings().dossiers().values().stream()
                        .map(Dossier::agreement)
                        .filter(it -> it.kind() == AgreementKind.TREATY)
                        .toList(),
                corrects,
                fault,
                told);
    }

    private CorrectionLine line(TextCorrection correction, Actor actor, boolean corrects, boolean objects) {
        Map<String, String> objections = corrections.objections(actor.reader(), correction.id());
        boolean over = corrections.today(correction.agreement()).isAfter(correction.until());
        boolean open = correction.corrected().isEmpty();
        return new CorrectionLine(
                correction,
                objections,
                objects
                        && open
                        && !over
                        && !objections.containsKey(actor.state().orElse("")),
                corrects && open && over && objections.isEmpty());
    }
}
