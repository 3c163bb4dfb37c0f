package org.chancery.server.reminders;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.chancery.server.feeds.DateCalendar;
import org.chancery.server.feeds.DeadlineCalendar;
import org.chancery.server.identity.PublicAddress;
import org.chancery.server.identity.Task;
import org.chancery.server.permission.UseCase;
import org.chancery.server.web.NotFound;
import org.chancery.server.web.Section;
import org.chancery.server.web.Texts;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A person's deadlines at a secret address, for calendar programs. */
@Controller
@UseCase("account.calendar")
class CalendarPages {
    private final Reminders reminders;
    private final OwnTasks tasks;
    private final ObjectProvider<Section> sections;
    private final Texts texts;
    private final PublicAddress address;
    private final Clock clock;

    CalendarPages(
            Reminders reminders,
            OwnTasks tasks,
            ObjectProvider<Section> sections,
            Texts texts,
            PublicAddress address,
            Clock clock) {
        this.reminders = reminders;
        this.tasks = tasks;
        this.sections = sections;
        this.texts = texts;
        this.address = address;
        this.clock = clock;
    }

    @GetMapping("/calendar/{secret}.ics")
    ResponseEntity<String> calendar(@PathVariable String secret, HttpServletRequest request) {
        Reminder of = reminders.behind(secret).orElseThrow(NotFound::new);
        String base = address.of(request) + "/" + of.language().tag();
        Instant now = clock.instant();
        List<Task> mine =
                tasks.of(of.person(), of.language()).stream().filter(Task::mine).toList();
        List<DeadlineCalendar.Deadline> deadlines = mine.stream()
                .filter(it -> it.due().isPresent())
                .map(it -> new DeadlineCalendar.Deadline(
                        uid(of, it.path()),
                        it.due().orElseThrow(),
                        texts.of(of.language(), "reminder.due", section(of, it.path())),
                        URI.create(base + it.path()),
                        now))
                .toList();
        List<DeadlineCalendar.Day> days = new ArrayList<>();
        if (!mine.isEmpty()) {
            LocalDate today = LocalDate.ofInstant(now, of.zone());
            days.add(new DeadlineCalendar.Day(
                    uid(of, "today"),
                    today,
                    texts.of(of.language(), "reminder.waiting", mine.size()),
                    URI.create(base + "/start"),
                    now));
        }
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(DateCalendar.MEDIA_TYPE))
                .cacheControl(CacheControl.noStore())
                .body(new DeadlineCalendar(texts.of(of.language(), "reminder.calendar.name"), deadlines, days).text());
    }

    /** The part of the site, never the matter. */
    private String section(Reminder of, String path) {
        return sections.orderedStream()
                .filter(it -> path.equals(it.path()) || path.startsWith(it.path() + "/"))
                .map(it -> texts.of(of.language(), it.key()))
                .findFirst()
                .orElseGet(() -> texts.of(of.language(), "reminder.elsewhere"));
    }

    private static String uid(Reminder of, String what) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest((of.person() + " " + what).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 12) + "@chancery";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
