package org.chancery.server.persons;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.server.identity.Task;
import org.chancery.server.identity.TaskSource;
import org.chancery.server.identity.mandate.Mandates;
import org.chancery.server.identity.mandate.SetUp;
import org.chancery.server.permission.Actor;
import org.chancery.server.permission.Role;
import org.chancery.server.web.Texts;
import org.chancery.words.Words;
import org.chancery.words.language.Language;
import org.springframework.stereotype.Component;

/** Tells oversight, for a year, that the operator opened set-up again and why. */
@Component
class ReopeningTasks implements TaskSource {

    private static final Set<Role> TOLD =
            Set.of(Role.PARLIAMENTARY_OVERSIGHT, Role.INDEPENDENT_OVERSIGHT, Role.SECURITY_OFFICER);

    private final SetUp setUp;
    private final Mandates mandates;
    private final Texts texts;

    ReopeningTasks(SetUp setUp, Mandates mandates, Texts texts) {
        this.setUp = setUp;
        this.mandates = mandates;
        this.texts = texts;
    }

    @Override
    public List<Task> tasks(Actor actor, Language language) {
        if (!TOLD.contains(actor.role())) {
            return List.of();
        }
        LocalDate since = mandates.today().minusYears(1);
        return setUp.reopenings().stream()
                .filter(it -> it.date().isAfter(since))
                .map(it -> new Task(
                        texts.of(
                                language,
                                "persons.reopened",
                                Words.in(language).dates().of(it.date()),
                                it.reason()),
                        "/persons",
                        Optional.empty(),
                        true))
                .toList();
    }
}
