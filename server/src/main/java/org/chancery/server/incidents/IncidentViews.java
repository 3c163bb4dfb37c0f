package org.chancery.server.incidents;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.chancery.law.label.Label;
import org.chancery.server.identity.mandate.Mandates;
import org.chancery.server.identity.mandate.Person;
import org.chancery.server.labels.Labels;
import org.chancery.server.permission.Actor;
import org.chancery.server.permission.Permissions;
import org.chancery.server.web.part.Choice;
import org.springframework.stereotype.Component;

/** Puts together what a person is shown of an incident. */
@Component
class IncidentViews {

    private final Incidents incidents;
    private final IncidentCase cases;
    private final Permissions permissions;
    private final Mandates mandates;
    private final Labels labels;
    private final NoticeClock clocks;

    IncidentViews(
            Incidents incidents,
            IncidentCase cases,
            Permissions permissions,
            Mandates mandates,
            Labels labels,
            NoticeClock clocks) {
        this.incidents = incidents;
        this.cases = cases;
        this.permissions = permissions;
        this.mandates = mandates;
        this.labels = labels;
        this.clocks = clocks;
    }

    IncidentView of(Actor actor, Incident incident, Map<String, String> sent, String fault) {
        List<Notice> notices = incidents.notices(actor, incident.id());
        boolean office = Roles.areOfOffice(actor);
        boolean handles = permissions.admits("incident.handle", actor);
        boolean originator = incident.isOriginator(Roles.actsFor(actor));
        boolean acknowledges = originator
                && notices.stream()
                        .anyMatch(it -> it.to() == NoticeOwed.ORIGINATOR
                                && it.given().isPresent()
                                && it.acknowledged().isEmpty());
        Map<String, String> names = mandates.persons(actor.reader()).stream()
                .collect(Collectors.toMap(Person::id, Person::name, (a, b) -> a));
        return new IncidentView(
                incident,
                notices,
                handles ? steps(incident) : List.of(),
                incidents.steps(actor, incident.id()),
                names,
                incidents.reporter(actor, incident.id()).map(it -> names.getOrDefault(it, it)),
                cases.involved(actor, incident.id()).stream()
                        .map(it -> names.getOrDefault(it, it))
                        .toList(),
                labels.label(actor.reader(), incident.label())
                        .map(Label::toString)
                        .orElse(""),
                new IncidentView.See(office, handles, originator, acknowledges),
                handles ? persons(names) : List.of(),
                clocks.zone(),
                sent,
                fault);
    }

    private static List<IncidentStep> steps(Incident incident) {
        return Arrays.stream(IncidentStep.values())
                .filter(it -> it.isAllowedFrom(incident.standing()))
                .toList();
    }

    private static List<Choice> persons(Map<String, String> names) {
        return names.entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .map(it -> new Choice(it.getKey(), it.getValue()))
                .toList();
    }
}
