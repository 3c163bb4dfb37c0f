package org.chancery.server.copies.page;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.server.copies.Consents;
import org.chancery.server.copies.HeldPapers;
import org.chancery.server.copies.InventoryDue;
import org.chancery.server.copies.PaperConsents;
import org.chancery.server.copies.Queries;
import org.chancery.server.copies.Standing;
import org.chancery.server.identity.Task;
import org.chancery.server.identity.TaskSource;
import org.chancery.server.permission.Actor;
import org.chancery.server.permission.Permissions;
import org.chancery.server.web.Texts;
import org.chancery.words.language.Language;
import org.springframework.stereotype.Component;

/** What waits for holders, originators and the registry on their start pages. */
@Component("copies.copyTasks")
class CopyTasks implements TaskSource {

    /** How long before its last day an inventory is a task. */
    private static final int DAYS_AHEAD = 30;

    private final HeldPapers papers;
    private final Consents consents;
    private final PaperConsents letters;
    private final Queries queries;
    private final InventoryDue due;
    private final Permissions permissions;
    private final Texts texts;

    CopyTasks(
            HeldPapers papers,
            Consents consents,
            PaperConsents letters,
            Queries queries,
            InventoryDue due,
            Permissions permissions,
            Texts texts) {
        this.papers = papers;
        this.consents = consents;
        this.letters = letters;
        this.queries = queries;
        this.due = due;
        this.permissions = permissions;
        this.texts = texts;
    }

    @Override
    public List<Task> tasks(Actor actor, Language language) {
        List<Task> tasks = new ArrayList<>();
        papers.all(actor).stream()
                .filter(it -> it.standing() == Standing.HELD && it.receipted().isEmpty())
                .forEach(it -> tasks.add(
                        task(texts.of(language, "copies.task.receipt", it.k(), it.of()), "/papers/" + it.id(), true)));
        consents.waitingFor(actor)
                .forEach(it -> tasks.add(task(texts.of(language, "copies.task.consent", it.more()), "/papers", true)));
        letters.waitingFor(actor)
                .forEach(it -> tasks.add(task(
                        texts.of(language, "copies.task.letter", it.more()),
                        "/copies/documents/" + it.document(),
                        true)));
        if (permissions.admits("copies.ask", actor)) {
            queries.waiting(actor)
                    .forEach(it -> tasks.add(task(
                            texts.of(language, "copies.task.query"),
                            "/copies/queries/" + it.id(),
                            !actor.isSamePersonAs(it.askedBy()))));
            LocalDate soon = LocalDate.now(ZoneOffset.UTC).plusDays(DAYS_AHEAD);
            due.earliest(actor)
                    .filter(it -> !it.isAfter(soon))
                    .ifPresent(it -> tasks.add(new Task(
                            texts.of(language, "copies.task.inventory"),
                            "/copies/inventories",
                            Optional.of(it.atStartOfDay().toInstant(ZoneOffset.UTC)),
                            true)));
        }
        return tasks;
    }

    private static Task task(String title, String path, boolean mine) {
        return new Task(title, path, Optional.empty(), mine);
    }
}
