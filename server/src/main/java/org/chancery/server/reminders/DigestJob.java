package org.chancery.server.reminders;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.chancery.server.identity.PublicAddress;
import org.chancery.server.identity.Task;
import org.chancery.server.identity.mandate.Mandates;
import org.chancery.server.identity.mandate.Person;
import org.chancery.server.mail.Letters;
import org.chancery.server.operation.Recurring;
import org.chancery.server.operation.ServeOptions;
import org.chancery.server.web.Texts;
import org.chancery.server.web.WordsSource;
import org.springframework.stereotype.Component;

/**
 * Puts out the regular mails: how many tasks wait, by when the first, and where. Each is put out in the transaction that moves the person on to
 * the next time, so that none is lost or sent twice; after a time without server a person gets one, not all that were missed.
 */
@Component
public class DigestJob extends Recurring {
    private static final int AT_ONCE = 100;
    private final ReminderTable table;
    private final OwnTasks tasks;
    private final Mandates mandates;
    private final Letters letters;
    private final Texts texts;
    private final WordsSource words;
    private final String start;

    DigestJob(
            ReminderTable table,
            OwnTasks tasks,
            Mandates mandates,
            Letters letters,
            Texts texts,
            WordsSource words,
            PublicAddress address,
            ServeOptions options) {
        super("reminders", "reminders wait", AFTER_LIBRARY);
        this.table = table;
        this.tasks = tasks;
        this.mandates = mandates;
        this.letters = letters;
        this.texts = texts;
        this.words = words;
        this.start = address.orLocal(options.host(), options.port());
    }

    /** Puts out what is due at a moment; returns how many letters there were. */
    public int putOut(Instant now) {
        int put = 0;
        List<Reminder> due = table.due(now, AT_ONCE);
        while (!due.isEmpty()) {
            for (Reminder one : due) {
                put += putOut(one, now) ? 1 : 0;
            }
            due = table.due(now, AT_ONCE);
        }
        return put;
    }

    /** What waits is counted before the transaction, in the person's own name. */
    private boolean putOut(Reminder to, Instant now) {
        List<Task> waiting = tasks.of(to.person(), to.language());
        Optional<String> address = tasks.reader(to.person())
                .flatMap(it -> mandates.person(it, to.person()))
                .flatMap(Person::contact);
        boolean sends = !waiting.isEmpty() && address.isPresent();
        return table.moveOn(to, now, () -> {
                    if (sends) {
                        long mine = waiting.stream().filter(Task::mine).count();
                        letters.put(
                                "digest " + to.person() + " " + now,
                                address.get(),
                                texts.of(to.language(), "reminder.mail.subject", mine),
                                text(to, waiting, mine));
                    }
                })
                && sends;
    }

    private String text(Reminder to, List<Task> waiting, long mine) {
        StringBuilder text = new StringBuilder();
        text.append(texts.of(to.language(), "reminder.mail.mine", mine)).append('\n');
        waiting.stream()
                .filter(Task::mine)
                .flatMap(it -> it.due().stream())
                .min(Comparator.naturalOrder())
                .ifPresent(it -> text.append(texts.of(
                                to.language(),
                                "reminder.mail.first",
                                words.in(to.language()).dates().of(it, to.zone())))
                        .append('\n'));
        text.append(texts.of(to.language(), "reminder.mail.others", waiting.size() - mine))
                .append("\n\n");
        String site = start + "/" + to.language().tag();
        text.append(site).append("/start\n\n");
        text.append(texts.of(to.language(), "reminder.mail.change")).append('\n');
        return text.append(site).append("/account/reminders\n").toString();
    }

    @Override
    protected Duration pause() {
        return Duration.ofSeconds(20);
    }

    @Override
    protected void round() {
        putOut(Instant.now());
    }
}
