package org.chancery.server.official;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.server.identity.Task;
import org.chancery.server.identity.TaskSource;
import org.chancery.server.permission.Actor;
import org.chancery.server.permission.Permissions;
import org.chancery.server.web.Texts;
import org.chancery.words.language.Language;
import org.springframework.stereotype.Component;

/** Official acts on start pages: to confirm, or waiting for a second person. */
@Component
class OfficialTasks implements TaskSource {

    private final OfficialActs acts;
    private final SingleActs single;
    private final Permissions permissions;
    private final Descriptions descriptions;
    private final Texts texts;

    OfficialTasks(
            OfficialActs acts, SingleActs single, Permissions permissions, Descriptions descriptions, Texts texts) {
        this.acts = acts;
        this.single = single;
        this.permissions = permissions;
        this.descriptions = descriptions;
        this.texts = texts;
    }

    @Override
    public List<Task> tasks(Actor actor, Language language) {
        List<Task> tasks = new ArrayList<>();
        int overdue = permissions.allows("official.alone", actor)
                ? single.overdue(actor).size()
                : 0;
        if (overdue > 0) {
            tasks.add(new Task(
                    texts.of(language, "official.task.overdue", overdue), "/official/alone", Optional.empty(), true));
        }
        acts.list(actor, true).stream()
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
                .forEach(tasks::add);
        return tasks;
    }
}
