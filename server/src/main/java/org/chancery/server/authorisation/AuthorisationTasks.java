package org.chancery.server.authorisation;

import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import org.chancery.server.identity.Task;
import org.chancery.server.identity.TaskSource;
import org.chancery.server.identity.mandate.Mandates;
import org.chancery.server.permission.Actor;
import org.chancery.server.permission.Permissions;
import org.chancery.server.permission.Role;
import org.chancery.server.web.Texts;
import org.chancery.words.language.Language;
import org.springframework.stereotype.Component;

/** Briefings that end within thirty days, on the start pages of security officers. */
@Component
class AuthorisationTasks implements TaskSource {

    private final KeptAuthorisations kept;
    private final Permissions permissions;
    private final Mandates mandates;
    private final Texts texts;

    AuthorisationTasks(KeptAuthorisations kept, Permissions permissions, Mandates mandates, Texts texts) {
        this.kept = kept;
        this.permissions = permissions;
        this.mandates = mandates;
        this.texts = texts;
    }

    @Override
    public List<Task> tasks(Actor actor, Language language) {
        if (actor.role() != Role.SECURITY_OFFICER || !permissions.allows("authorisation.see", actor)) {
            return List.of();
        }
        return kept.inOffice(actor).stream()
                .filter(it -> it.briefing(mandates.today()) == Held.Briefing.ENDS_SOON)
                .map(it -> new Task(
                        texts.of(language, "authorisations.task", it.name()),
                        "/authorisations/" + it.mandate().person(),
                        it.briefedUntil()
                                .map(last -> last.atTime(LocalTime.of(23, 59)).toInstant(ZoneOffset.UTC)),
                        !actor.isSamePersonAs(it.mandate().person())))
                .toList();
    }
}
