package org.chancery.server.identity.page;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.chancery.server.identity.Change;
import org.chancery.server.identity.ChangeSource;
import org.chancery.server.identity.Task;
import org.chancery.server.identity.TaskSource;
import org.chancery.server.permission.Actor;
import org.chancery.server.permission.UseCase;
import org.chancery.server.web.Page;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

/** The start page of a person: for you to do, waiting for others, what changed. */
@Controller
@UseCase("account.see")
class PersonStartPages {

    private static final Comparator<Task> BY_DEADLINE =
            Comparator.comparing((Task it) -> it.due().orElse(Instant.MAX)).thenComparing(Task::title);

    private final ObjectProvider<TaskSource> sources;
    private final ObjectProvider<ChangeSource> changes;

    PersonStartPages(ObjectProvider<TaskSource> sources, ObjectProvider<ChangeSource> changes) {
        this.sources = sources;
        this.changes = changes;
    }

    @GetMapping("/{language:en|ru}/start")
    View start(Page page, Actor actor) {
        List<Task> tasks = sources.orderedStream()
                .flatMap(it -> it.tasks(actor, page.language()).stream())
                .sorted(BY_DEADLINE)
                .toList();
        return page.show(
                "identity/start",
                new PersonStartView(
                        actor,
                        tasks.stream().filter(Task::mine).toList(),
                        tasks.stream().filter(it -> !it.mine()).toList(),
                        changes.orderedStream()
                                .flatMap(it -> it.latest(page).stream())
                                .sorted(Comparator.comparing(Change::on).reversed())
                                .toList()));
    }
}
