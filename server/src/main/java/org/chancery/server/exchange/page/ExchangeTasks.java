package org.chancery.server.exchange.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.server.exchange.Parties;
import org.chancery.server.exchange.Relabelling;
import org.chancery.server.exchange.Requests;
import org.chancery.server.exchange.ThreadLine;
import org.chancery.server.exchange.Threads;
import org.chancery.server.identity.Task;
import org.chancery.server.identity.TaskSource;
import org.chancery.server.permission.Actor;
import org.chancery.server.permission.Permissions;
import org.chancery.server.web.Texts;
import org.chancery.words.language.Language;
import org.springframework.stereotype.Component;

/** The exchange's part of a person's start page: answers that are asked for, what is unread, labels to consent to. */
@Component
class ExchangeTasks implements TaskSource {

    private final Threads threads;
    private final Relabelling relabelling;
    private final Requests requests;
    private final Parties parties;
    private final Permissions permissions;
    private final Texts texts;

    ExchangeTasks(
            Threads threads,
            Relabelling relabelling,
            Requests requests,
            Parties parties,
            Permissions permissions,
            Texts texts) {
        this.threads = threads;
        this.relabelling = relabelling;
        this.requests = requests;
        this.parties = parties;
        this.permissions = permissions;
        this.texts = texts;
    }

    @Override
    public List<Task> tasks(Actor actor, Language language) {
        List<Task> tasks = new ArrayList<>();
        if (!permissions.admits("exchange.read", actor)) {
            return tasks;
        }
        int unread = threads.unread(actor);
        for (ThreadLine line : threads.asking(actor)) {
            line.due()
                    .ifPresent(due -> tasks.add(new Task(
                            texts.of(language, "exchange.task.reply", name(line, language)),
                            path(line),
                            Optional.of(due),
                            permissions.allows("exchange.write", actor))));
        }
        if (unread > 0) {
            tasks.add(
                    new Task(texts.of(language, "exchange.task.unread", unread), "/exchange", Optional.empty(), true));
        }
        String own = Parties.of(actor);
        requests.list(actor).stream()
                .filter(it -> it.answer().isEmpty()
                        && (it.asked().equals(own) || it.asks().equals(own)))
                .forEach(it -> tasks.add(new Task(
                        texts.of(
                                language,
                                it.asked().equals(own) ? "exchange.task.request" : "exchange.task.request.others",
                                name(it.asked().equals(own) ? it.asks() : it.asked(), language)),
                        "/exchange/requests/" + it.id(),
                        Optional.of(it.due()),
                        it.asked().equals(own) && permissions.allows("exchange.answer-request", actor, "own-state"))));
        relabelling.open(actor).forEach(asked -> {
            boolean mine = !asked.request().party().equals(own)
                    && !asked.request().hasAnswered(own)
                    && Relabelling.isOriginator(actor, asked.item())
                    && permissions.allows("exchange.consent", actor, "originator");
            boolean ready = asked.request().party().equals(own) && relabelling.isGranted(asked.item(), asked.request());
            if (mine || asked.request().party().equals(own)) {
                tasks.add(new Task(
                        texts.of(
                                language,
                                mine ? "exchange.task.consent" : ready ? "exchange.task.apply" : "exchange.task.asked",
                                asked.item().title()),
                        "/exchange/items/" + asked.item().id(),
                        Optional.empty(),
                        mine || ready));
            }
        });
        return tasks;
    }

    private String name(String code, Language language) {
        return parties.find(code).map(it -> it.in(language.tag())).orElse(code);
    }

    private String name(ThreadLine line, Language language) {
        return line.subject()
                .map(it -> it.text())
                .orElseGet(() -> line.newest().title().isEmpty()
                        ? texts.of(language, "exchange.message")
                        : line.newest().title());
    }

    private static String path(ThreadLine line) {
        return line.subject().isPresent()
                ? "/exchange/threads/" + line.thread()
                : "/exchange/items/" + line.newest().id();
    }
}
