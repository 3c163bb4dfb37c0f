package org.chancery.server.reminders;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.chancery.server.identity.PublicAddress;
import org.chancery.server.permission.Actor;
import org.chancery.server.permission.UseCase;
import org.chancery.server.web.Page;
import org.chancery.words.language.Language;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;

/** How a person wants to be reminded. */
@Controller
@UseCase("account.remind")
class ReminderPages {
    private static final List<String> ZONES = ZoneId.getAvailableZoneIds().stream()
            .filter(it -> it.equals("UTC")
                    || it.matches("(Africa|America|Antarctica|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.*"))
            .sorted()
            .toList();
    private final Reminders reminders;
    private final PublicAddress address;

    ReminderPages(Reminders reminders, PublicAddress address) {
        this.reminders = reminders;
        this.address = address;
    }

    @GetMapping("/{language:en|ru}/account/reminders")
    View see(Page page, Actor actor) {
        return page.show("reminders/reminders", view(page, actor, "", ""));
    }

    private ReminderView view(Page page, Actor actor, String secret, String fault) {
        return new ReminderView(reminders.of(actor, page.language()), ZONES, secret, fault);
    }

    @PostMapping("/{language:en|ru}/account/reminders")
    Object set(
            Page page,
            Actor actor,
            @RequestParam(defaultValue = "") String digest,
            @RequestParam(defaultValue = "") String speaking,
            @RequestParam(defaultValue = "") String zone) {
        Optional<Digest> often = Digest.of(digest);
        Optional<Language> language = Arrays.stream(Language.values())
                .filter(it -> it.tag().equals(speaking))
                .findFirst();
        if (often.isEmpty() || language.isEmpty() || !ZONES.contains(zone)) {
            ModelAndView shown =
                    new ModelAndView(page.show("reminders/reminders", view(page, actor, "", "reminder.wrong")));
            shown.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return shown;
        }
        reminders.set(actor, often.get(), language.get(), ZoneId.of(zone));
        return back(page);
    }

    /** Makes the address, or another one in its place, and shows it once. */
    @PostMapping("/{language:en|ru}/account/reminders/calendar")
    @UseCase("account.calendar-address")
    View renew(Page page, Actor actor, HttpServletRequest request) {
        String secret = reminders.newAddress(actor, page.language());
        return page.show(
                "reminders/reminders", view(page, actor, address.of(request) + "/calendar/" + secret + ".ics", ""));
    }

    @PostMapping("/{language:en|ru}/account/reminders/calendar/end")
    Object end(Page page, Actor actor) {
        reminders.noAddress(actor);
        return back(page);
    }

    private static ResponseEntity<Void> back(Page page) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(page.href("/account/reminders")))
                .build();
    }
}
