package org.chancery.server.reminders;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.chancery.server.identity.Task;
import org.chancery.server.identity.TaskSource;
import org.chancery.server.identity.mandate.Mandate;
import org.chancery.server.identity.mandate.Mandates;
import org.chancery.server.permission.Actor;
import org.chancery.words.language.Language;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The tasks of a person in all mandates that hold today, as the start pages show them; none after the last mandate has ended. */
@Component
class OwnTasks {
    private final ObjectProvider<TaskSource> sources;
    private final Mandates mandates;

    OwnTasks(ObjectProvider<TaskSource> sources, Mandates mandates) {
        this.sources = sources;
        this.mandates = mandates;
    }

    List<Task> of(String person, Language language) {
        List<Task> tasks = new ArrayList<>();
        for (Mandate mandate : mandates.of(person)) {
            Actor actor = actor(mandate);
            sources.orderedStream()
                    .flatMap(it -> it.tasks(actor, language).stream())
                    .filter(it -> tasks.stream().noneMatch(known -> known.path().equals(it.path())))
                    .forEach(tasks::add);
        }
        return List.copyOf(tasks);
    }

    /** The reader of one of the person's mandates, to find the person's own address. */
    java.util.Optional<String> reader(String person) {
        return mandates.of(person).stream().findFirst().map(it -> actor(it).reader());
    }

    /** The person in a role, without a sign-in and without any proof of being there. */
    private static Actor actor(Mandate mandate) {
        return new Actor(
                mandate.person(),
                mandate.id(),
                mandate.role(),
                mandate.office(),
                mandate.state(),
                "",
                "",
                Instant.EPOCH);
    }
}
