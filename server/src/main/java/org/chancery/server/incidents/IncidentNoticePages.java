package org.chancery.server.incidents;

import java.util.Map;
import org.chancery.server.permission.Actor;
import org.chancery.server.permission.UseCase;
import org.chancery.server.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Notices of an incident, its clocks, its label and who is involved. */
@Controller
@UseCase("incident.handle")
class IncidentNoticePages {

    private final IncidentNotices notices;
    private final IncidentCase cases;
    private final NoticeClock clocks;
    private final IncidentAnswers answers;

    IncidentNoticePages(IncidentNotices notices, IncidentCase cases, NoticeClock clocks, IncidentAnswers answers) {
        this.notices = notices;
        this.cases = cases;
        this.clocks = clocks;
        this.answers = answers;
    }

    @PostMapping("/{language:en|ru}/incidents/{id:[0-9a-f-]+}/originator")
    Object originator(Page page, Actor actor, @PathVariable String id, @RequestParam Map<String, String> sent) {
        Incident incident = answers.incident(actor, id);
        return answers.after(
                page,
                actor,
                incident,
                sent,
                () -> notices.tellOriginator(actor, incident.id(), ReportForm.text(sent, "lateReason")));
    }

    @PostMapping("/{language:en|ru}/incidents/{id:[0-9a-f-]+}/authority")
    Object authority(Page page, Actor actor, @PathVariable String id, @RequestParam Map<String, String> sent) {
        Incident incident = answers.incident(actor, id);
        return answers.after(
                page,
                actor,
                incident,
                sent,
                () -> notices.toldAuthority(
                        actor,
                        incident.id(),
                        ReportForm.moment(ReportForm.text(sent, "given"), clocks.zone()),
                        ReportForm.text(sent, "means"),
                        ReportForm.text(sent, "lateReason")));
    }

    @PostMapping("/{language:en|ru}/incidents/{id:[0-9a-f-]+}/waive")
    Object waive(Page page, Actor actor, @PathVariable String id, @RequestParam Map<String, String> sent) {
        Incident incident = answers.incident(actor, id);
        return answers.after(page, actor, incident, sent, () -> {
            NoticeOwed to = ReportForm.constant(NoticeOwed.values(), ReportForm.text(sent, "to"))
                    .orElseThrow(() -> new IncidentRefused(IncidentRefused.Why.NOTICE_GIVEN));
            notices.waive(actor, incident.id(), to, ReportForm.text(sent, "reason"));
        });
    }

    @PostMapping("/{language:en|ru}/incidents/{id:[0-9a-f-]+}/aware")
    Object aware(Page page, Actor actor, @PathVariable String id, @RequestParam Map<String, String> sent) {
        Incident incident = answers.incident(actor, id);
        return answers.after(
                page,
                actor,
                incident,
                sent,
                () -> notices.becameAware(
                        actor,
                        incident.id(),
                        ReportForm.moment(ReportForm.text(sent, "aware"), clocks.zone()),
                        ReportForm.text(sent, "reason")));
    }

    @PostMapping("/{language:en|ru}/incidents/{id:[0-9a-f-]+}/label")
    Object label(Page page, Actor actor, @PathVariable String id, @RequestParam Map<String, String> sent) {
        Incident incident = answers.incident(actor, id);
        return answers.after(
                page,
                actor,
                incident,
                sent,
                () -> cases.label(
                        actor, incident.id(), ReportForm.text(sent, "label"), ReportForm.text(sent, "reason")));
    }

    @PostMapping("/{language:en|ru}/incidents/{id:[0-9a-f-]+}/involved")
    Object involved(Page page, Actor actor, @PathVariable String id, @RequestParam Map<String, String> sent) {
        Incident incident = answers.incident(actor, id);
        return answers.after(
                page,
                actor,
                incident,
                sent,
                () -> cases.involve(actor, incident.id(), ReportForm.text(sent, "person")));
    }

    @PostMapping("/{language:en|ru}/incidents/{id:[0-9a-f-]+}/acknowledge")
    @UseCase("incident.acknowledge")
    Object acknowledge(Page page, Actor actor, @PathVariable String id) {
        Incident incident = answers.incident(actor, id);
        return answers.after(page, actor, incident, Map.of(), () -> notices.acknowledge(actor, incident.id()));
    }
}
