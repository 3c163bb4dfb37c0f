package org.chancery.server.sealed;

import java.util.List;
import java.util.Optional;
import org.chancery.server.identity.Task;
import org.chancery.server.identity.TaskSource;
import org.chancery.server.permission.Actor;
import org.chancery.server.web.Texts;
import org.chancery.words.language.Language;
import org.springframework.stereotype.Component;

/** Sealed papers that wait for a person, on the start page. */
@Component
class SealedTasks implements TaskSource {

    private final SealedFiles files;
    private final Texts texts;

    SealedTasks(SealedFiles files, Texts texts) {
        this.files = files;
        this.texts = texts;
    }

    @Override
    public List<Task> tasks(Actor actor, Language language) {
        return files.all(actor).stream()
                .filter(it -> it.waitsFor(actor.person()))
                .map(it -> new Task(
                        texts.of(language, "sealed.task", it.title()), "/sealed/" + it.id(), Optional.empty(), true))
                .toList();
    }
}
