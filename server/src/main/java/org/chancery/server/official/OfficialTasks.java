package org.chancery.server.official;

import java.util.List;
import org.chancery.server.identity.Task;
import org.chancery.server.identity.TaskSource;
import org.chancery.server.permission.Actor;
import org.chancery.server.web.Texts;
import org.chancery.words.language.Language;
import org.springframework.stereotype.Component;

/** Official acts on start pages: to confirm, or waiting for a second person. */
@Component
class OfficialTasks implements TaskSource {

    private final OfficialActs acts;
    private final Descriptions descriptions;
    private final Texts texts;

    OfficialTasks(OfficialActs acts, Descriptions descriptions, Texts texts) {
        this.acts = acts;
        this.descriptions = descriptions;
        this.texts = texts;
    }

    @Override
    public List<Task> tasks(Actor actor, Language language) {
        return acts.list(actor, true).stream()
                .map(it -> {
                    boolean mine = !actor.isSamePersonAs(it.proposed().person());
                    String title =
                            descriptions.of(it.command(), actor, language).title();
                    return new Task(
                            texts.of(language, mine ? "official.task.confirm" : "official.task.waits", title),
                            "/official/" + it.id(),
                            it.due(),
                            mine);
                })
                .toList();
    }
}
