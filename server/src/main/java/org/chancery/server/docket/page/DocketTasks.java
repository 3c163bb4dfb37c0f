package org.chancery.server.docket.page;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.law.instrument.StateCode;
import org.chancery.server.docket.Item;
import org.chancery.server.docket.ItemState;
import org.chancery.server.docket.Items;
import org.chancery.server.docket.Step;
import org.chancery.server.docket.notice.Notice;
import org.chancery.server.docket.notice.Notices;
import org.chancery.server.docket.notice.Outbox;
import org.chancery.server.identity.Task;
import org.chancery.server.identity.TaskSource;
import org.chancery.server.permission.Actor;
import org.chancery.server.permission.Permissions;
import org.chancery.server.web.Texts;
import org.chancery.server.web.WordsSource;
import org.chancery.words.language.Language;
import org.springframework.stereotype.Component;

/** The docket's part of a person's start page. */
@Component
class DocketTasks implements TaskSource {

    private final Items items;
    private final Notices notices;
    private final Outbox outbox;
    private final Access access;
    private final Permissions permissions;
    private final Texts texts;
    private final Deadlines deadlines;
    private final WordsSource words;

    DocketTasks(
            Items items,
            Notices notices,
            Outbox outbox,
            Access access,
            Permissions permissions,
            Texts texts,
            Deadlines deadlines,
            WordsSource words) {
        this.words = words;
        this.deadlines = deadlines;
        this.items = items;
        this.notices = notices;
        this.outbox = outbox;
        this.access = access;
        this.permissions = permissions;
        this.texts = texts;
    }

    @Override
    public List<Task> tasks(Actor actor, Language language) {
        List<Task> tasks = new ArrayList<>();
        if (permissions.admits("docket.see", actor)) {
            List<Item> waiting = items.all(actor.reader()).stream()
                    .filter(it -> !it.standing().isFinal())
                    .filter(it -> access.isVisible(actor, it.deposit().state()))
                    .toList();
            access.listed(actor, waiting);
            waiting.forEach(it -> tasks.add(task(it, actor, language)));
        }
        if (actor.state().isPresent() && permissions.admits("notice.acknowledge", actor)) {
            unacknowledged(actor)
                    .forEach(it -> tasks.add(new Task(
                            texts.of(language, "docket.task.acknowledge", it.id()),
                            "/notifications/" + it.id(),
                            Optional.empty(),
                            true)));
        }
        if (permissions.allows("notice.manage", actor)) {
            int stuck = outbox.stuck(actor.reader()).size();
            if (stuck > 0) {
                tasks.add(new Task(
                        texts.of(language, "docket.task.stuck", stuck), "/notifications", Optional.empty(), true));
            }
        }
        tasks.addAll(deadlines.of(actor, language));
        return tasks;
    }

    private Task task(Item item, Actor actor, Language language) {
        StateCode state = item.deposit().state();
        boolean officer = access.allows("docket.examine", actor, state);
        boolean own =
                item.proposal().map(it -> actor.isSamePersonAs(it.person())).orElse(false);
        boolean mine = item.standing() == ItemState.RETURNED_FOR_CORRECTION
                ? access.allows("docket.answer", actor, state)
                : officer
                        && !own
                        && (item.receipt().isEstablished()
                                || !item.receipt().enteredBy().equals(actor.person()));
        String what = texts.of(
                language,
                "docket.task."
                        + (item.proposal().isPresent()
                                ? "PROPOSED"
                                : item.standing().name()),
                texts.of(language, "docket.kind." + item.deposit().kind().code()),
                words.in(language).state(state));
        return new Task(what, "/docket/" + item.id(), due(item), mine);
    }

    private List<Notice> unacknowledged(Actor actor) {
        String state = actor.state().orElseThrow();
        return notices.all().stream()
                .limit(50)
                .filter(it -> it.recipients().contains(state))
                .filter(it -> outbox.of(actor.reader(), it.id()).stream()
                        .anyMatch(line -> line.state().value().equals(state)
                                && line.acknowledged().isEmpty()))
                .toList();
    }

    /** A proposal is recorded on about the day for which it was made; afterwards it has to be made again. */
    private static Optional<Instant> due(Item item) {
        return item.proposal()
                .filter(it -> it.step() != Step.REJECT)
                .map(it -> it.at()
                        .atZone(ZoneOffset.UTC)
                        .toLocalDate()
                        .plusDays(2)
                        .atStartOfDay(ZoneOffset.UTC)
                        .toInstant());
    }
}
