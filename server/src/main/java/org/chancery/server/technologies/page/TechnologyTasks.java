package org.chancery.server.technologies.page;

import java.util.List;
import java.util.Optional;
import org.chancery.server.identity.Task;
import org.chancery.server.identity.TaskSource;
import org.chancery.server.permission.Actor;
import org.chancery.server.technologies.Technologies;
import org.chancery.server.technologies.Waiting;
import org.chancery.server.web.Texts;
import org.chancery.words.language.Language;
import org.springframework.stereotype.Component;

/** On start pages of delegations: acts of their State that wait for a tick, and those that the register refused, which are to be put right. */
@Component
class TechnologyTasks implements TaskSource {

    private final Technologies technologies;
    private final Texts texts;

    TechnologyTasks(Technologies technologies, Texts texts) {
        this.technologies = technologies;
        this.texts = texts;
    }

    @Override
    public List<Task> tasks(Actor actor, Language language) {
        String party = actor.state().orElse(actor.office().id());
        return technologies.waiting(actor).stream()
                .filter(it -> it.state().equals(party))
                .map(it -> task(it, language))
                .toList();
    }

    private Task task(Waiting waiting, Language language) {
        String act = texts.of(language, "technologies.act." + waiting.act());
        return new Task(
                texts.of(
                        language, waiting.isRefused() ? "technologies.task.refused" : "technologies.task.waiting", act),
                "/technologies",
                waiting.isRefused() ? Optional.empty() : waiting.due(),
                waiting.isRefused());
    }
}
