package org.chancery.server.incidents;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.chancery.server.identity.Task;
import org.chancery.server.identity.TaskSource;
import org.chancery.server.permission.Actor;
import org.chancery.server.permission.Permissions;
import org.chancery.server.web.Texts;
import org.chancery.words.language.Language;
import org.springframework.stereotype.Component;

/** Incidents on start pages: for officers what is open, by the earliest moment by which a notice is owed; for originators what to acknowledge. */
@Component
class IncidentTasks implements TaskSource {

    private final Incidents incidents;
    private final Permissions permissions;
    private final Texts texts;

    IncidentTasks(Incidents incidents, Permissions permissions, Texts texts) {
        this.incidents = incidents;
        this.permissions = permissions;
        this.texts = texts;
    }

    @Override
    public List<Task> tasks(Actor actor, Language language) {
        List<Task> tasks = new ArrayList<>();
        boolean handles = permissions.admits("incident.handle", actor);
        for (Incident incident : incidents.all(actor)) {
            if (handles && incident.standing() != Standing.CLOSED) {
                tasks.add(toHandle(incident, actor, language));
            } else if (!handles && mustAcknowledge(incident, actor)) {
                tasks.add(new Task(
                        texts.of(language, "incidents.task.acknowledge"), path(incident), Optional.empty(), true));
            }
        }
        return tasks;
    }

    private Task toHandle(Incident incident, Actor actor, Language language) {
        Optional<Instant> due = incidents.notices(actor, incident.id()).stream()
                .filter(Notice::isOpen)
                .map(it -> it.due().due())
                .min(Comparator.naturalOrder());
        boolean mine =
                incident.closure().map(it -> !actor.isSamePersonAs(it.person())).orElse(true);
        return new Task(
                texts.of(
                        language,
                        "incidents.task." + incident.standing(),
                        texts.of(language, "incidents.kind." + incident.kind()),
                        incident.reference()),
                path(incident),
                due,
                mine);
    }

    private boolean mustAcknowledge(Incident incident, Actor actor) {
        return incident.isOriginator(Roles.actsFor(actor))
                && incidents.notices(actor, incident.id()).stream()
                        .anyMatch(it -> it.to() == NoticeOwed.ORIGINATOR
                                && it.given().isPresent()
                                && it.acknowledged().isEmpty());
    }

    private static String path(Incident incident) {
        return "/incidents/" + incident.id();
    }
}
