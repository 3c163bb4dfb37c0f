package org.chancery.server.incidents;

import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import org.chancery.server.identity.mandate.Mandates;
import org.chancery.server.permission.Actor;
import org.chancery.server.permission.Permissions;
import org.chancery.server.permission.UseCase;
import org.chancery.server.web.Page;
import org.chancery.server.web.part.Choice;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;

/** Everybody who has signed in reports an incident here. */
@Controller
@UseCase("incident.report")
class ReportIncidentPages {

    private final Incidents incidents;
    private final Permissions permissions;
    private final Mandates mandates;
    private final NoticeClock clocks;

    ReportIncidentPages(Incidents incidents, Permissions permissions, Mandates mandates, NoticeClock clocks) {
        this.incidents = incidents;
        this.permissions = permissions;
        this.mandates = mandates;
        this.clocks = clocks;
    }

    @GetMapping("/{language:en|ru}/incidents/report")
    View form(Page page, Actor actor) {
        permissions.require("incident.report", actor);
        String now = LocalDateTime.now(clocks.zone()).toString().substring(0, 16);
        return page.show("incidents/report", view(page, Map.of("discovered", now), ""));
    }

    @PostMapping("/{language:en|ru}/incidents/report")
    Object report(Page page, Actor actor, @RequestParam Map<String, String> sent) {
        try {
            UUID id = incidents.report(actor, ReportForm.incident(sent, clocks.zone()), sent.containsKey("named"));
            return ResponseEntity.status(HttpStatus.SEE_OTHER)
                    .header("Location", page.href("/incidents/" + id))
                    .build();
        } catch (IncidentRefused refused) {
            ModelAndView again = new ModelAndView(page.show("incidents/report", view(page, sent, refused.text())));
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return again;
        }
    }

    private ReportIncidentView view(Page page, Map<String, String> sent, String fault) {
        return new ReportIncidentView(
                Arrays.stream(IncidentKind.values())
                        .map(it -> new Choice(it.name(), page.t("incidents.kind." + it)))
                        .toList(),
                mandates.offices().stream()
                        .map(it -> new Choice(
                                it.state().orElse(it.office().id()),
                                it.office().in(page.language().tag())))
                        .toList(),
                clocks.zone(),
                sent,
                fault);
    }
}
