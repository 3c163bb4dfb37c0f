package org.chancery.server.incidents;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
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

/** The list of incidents, and the steps that are taken on one. */
@Controller
@UseCase("incident.read")
class IncidentPages {

    private final Incidents incidents;
    private final IncidentSteps steps;
    private final Permissions permissions;
    private final NoticeClock clocks;
    private final IncidentAnswers answers;

    IncidentPages(
            Incidents incidents,
            IncidentSteps steps,
            Permissions permissions,
            NoticeClock clocks,
            IncidentAnswers answers) {
        this.incidents = incidents;
        this.steps = steps;
        this.permissions = permissions;
        this.clocks = clocks;
        this.answers = answers;
    }

    @GetMapping("/{language:en|ru}/incidents")
    @UseCase("incident.see")
    View list(Page page, Actor actor) {
        permissions.require("incident.see", actor);
        List<IncidentsView.Line> lines = incidents.all(actor).stream()
                .map(it -> new IncidentsView.Line(
                        it,
                        incidents.notices(actor, it.id()).stream()
                                .filter(Notice::isOpen)
                                .sorted(Comparator.comparing(
                                        notice -> notice.due().due()))
                                .toList()))
                .toList();
        return page.show("incidents/list", new IncidentsView(lines, clocks.zone()));
    }

    @GetMapping("/{language:en|ru}/incidents/{id:[0-9a-f-]+}")
    View one(Page page, Actor actor, @PathVariable String id) {
        return answers.page(page, actor, answers.incident(actor, id), Map.of(), "");
    }

    @PostMapping("/{language:en|ru}/incidents/{id:[0-9a-f-]+}/steps")
    @UseCase("incident.handle")
    Object step(Page page, Actor actor, @PathVariable String id, @RequestParam Map<String, String> sent) {
        Incident incident = answers.incident(actor, id);
        return answers.after(page, actor, incident, sent, () -> {
            IncidentStep step = ReportForm.constant(IncidentStep.values(), ReportForm.text(sent, "step"))
                    .filter(it -> it != IncidentStep.CLOSE)
                    .orElseThrow(() -> new IncidentRefused(IncidentRefused.Why.NOT_FROM_HERE));
            steps.take(actor, incident.id(), version(sent), step, said(sent));
        });
    }

    @PostMapping("/{language:en|ru}/incidents/{id:[0-9a-f-]+}/close")
    @UseCase("incident.close")
    Object close(Page page, Actor actor, @PathVariable String id, @RequestParam Map<String, String> sent) {
        Incident incident = answers.incident(actor, id);
        return answers.after(
                page,
                actor,
                incident,
                sent,
                () -> steps.take(actor, incident.id(), version(sent), IncidentStep.CLOSE, Said.because("")));
    }

    private static int version(Map<String, String> sent) {
        String text = ReportForm.text(sent, "version");
        return text.matches("[0-9]{1,9}") ? Integer.parseInt(text) : -1;
    }

    private static Said said(Map<String, String> sent) {
        return new Said(
                ReportForm.text(sent, "reason"),
                ReportForm.kind(ReportForm.text(sent, "kind")),
                ReportForm.text(sent, "assessment"),
                ReportForm.constant(Damage.values(), ReportForm.text(sent, "damage")),
                ReportForm.text(sent, "measures"),
                ReportForm.text(sent, "lessons"),
                ReportForm.text(sent, "publicLine"));
    }
}
