package org.chancery.server.incidents;

import java.util.Map;
import java.util.UUID;
import org.chancery.server.labels.LevelRefused;
import org.chancery.server.permission.Actor;
import org.chancery.server.web.NotFound;
import org.chancery.server.web.Page;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;

/** What pages of incidents answer: the page, or the page again with what was wrong. */
@Component
class IncidentAnswers {

    private final Incidents incidents;
    private final IncidentViews views;

    IncidentAnswers(Incidents incidents, IncidentViews views) {
        this.incidents = incidents;
        this.views = views;
    }

    /** The incident of an address; what may not be known and what is not there answer alike. */
    Incident incident(Actor actor, String id) {
        UUID wanted;
        try {
            wanted = UUID.fromString(id);
        } catch (IllegalArgumentException e) {
            throw new NotFound();
        }
        return incidents.find(actor, wanted).orElseThrow(NotFound::new);
    }

    View page(Page page, Actor actor, Incident incident, Map<String, String> sent, String fault) {
        return page.show("incidents/incident", views.of(actor, incident, sent, fault));
    }

    Object after(Page page, Actor actor, Incident incident, Map<String, String> sent, Runnable step) {
        try {
            step.run();
            return ResponseEntity.status(HttpStatus.SEE_OTHER)
                    .header("Location", page.href("/incidents/" + incident.id()))
                    .build();
        } catch (IncidentRefused refused) {
            return again(page, actor, incident, sent, page.t(refused.text()));
        } catch (LevelRefused refused) {
            return again(
                    page,
                    actor,
                    incident,
                    sent,
                    page.t(
                            "incidents.refused.LEVEL",
                            page.words().code(refused.level()),
                            page.words().code(refused.maximum())));
        }
    }

    private ModelAndView again(Page page, Actor actor, Incident seen, Map<String, String> sent, String fault) {
        Incident now = incidents.look(actor, seen.id()).orElseThrow(NotFound::new);
        ModelAndView shown = new ModelAndView(page(page, actor, now, sent, fault));
        shown.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return shown;
    }
}
