package org.chancery.server.technologies.page;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.chancery.law.label.Label;
import org.chancery.server.permission.Actor;
import org.chancery.server.permission.Permissions;
import org.chancery.server.permission.UseCase;
import org.chancery.server.technologies.FreeTextWarnings;
import org.chancery.server.technologies.Notifications;
import org.chancery.server.technologies.Statement;
import org.chancery.server.technologies.Technologies;
import org.chancery.server.technologies.Technology;
import org.chancery.server.technologies.TechnologyRefused;
import org.chancery.server.web.NotFound;
import org.chancery.server.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Delegations notify technologies here, and state anew what they have notified. */
@Controller
@UseCase("technology.notify")
class NotifyPages {

    private final Technologies technologies;
    private final Notifications notifications;
    private final NotifyChoices choices;
    private final Permissions permissions;

    NotifyPages(
            Technologies technologies, Notifications notifications, NotifyChoices choices, Permissions permissions) {
        this.technologies = technologies;
        this.notifications = notifications;
        this.choices = choices;
        this.permissions = permissions;
    }

    @GetMapping("/{language:en|ru}/technologies/new")
    View form(Page page, Actor actor) {
        permissions.require("technology.notify", actor);
        return show(page, actor, Optional.empty(), new Sent(java.util.Map.of()), List.of(), Optional.empty());
    }

    @PostMapping("/{language:en|ru}/technologies/new")
    Object notify(Page page, Actor actor, @RequestParam MultiValueMap<String, String> fields) {
        permissions.require("technology.notify", actor);
        Sent sent = new Sent(fields);
        try {
            Statement statement = StatementForm.read(sent, choices.measuring());
            Label label = LabelChoice.read(sent, actor.state().orElseThrow());
            List<FreeTextWarnings.Place> warnings = warnings(sent, statement.said());
            if (!warnings.isEmpty()) {
                return Answers.refused(show(page, actor, Optional.empty(), sent, warnings, Optional.empty()));
            }
            UUID id = notifications.notify(actor, statement, label);
            return Answers.to(page, label instanceof Label.Open ? "/technologies/" + id : "/technologies");
        } catch (TechnologyRefused e) {
            return Answers.refused(show(page, actor, Optional.empty(), sent, List.of(), Optional.of(e)));
        }
    }

    @GetMapping("/{language:en|ru}/technologies/{id}/statement")
    View again(Page page, Actor actor, @PathVariable String id) {
        Technology technology = own(actor, id);
        Sent sent = StatementForm.fields(technology.statement(), choices.measuring());
        return show(page, actor, Optional.of(technology), sent, List.of(), Optional.empty());
    }

    @PostMapping("/{language:en|ru}/technologies/{id}/statement")
    Object restate(
            Page page, Actor actor, @PathVariable String id, @RequestParam MultiValueMap<String, String> fields) {
        Technology technology = own(actor, id);
        Sent sent = new Sent(fields);
        try {
            Statement statement = StatementForm.read(sent, choices.measuring());
            List<FreeTextWarnings.Place> warnings = warnings(sent, statement.said() + "\n" + sent.one("reason"));
            if (!warnings.isEmpty()) {
                return Answers.refused(show(page, actor, Optional.of(technology), sent, warnings, Optional.empty()));
            }
            notifications.restate(actor, technology.id(), seen(sent), statement, sent.one("reason"));
            return Answers.to(page, "/technologies/" + technology.id());
        } catch (TechnologyRefused e) {
            return Answers.refused(show(page, actor, Optional.of(technology), sent, List.of(), Optional.of(e)));
        }
    }

    private Technology own(Actor actor, String id) {
        permissions.require("technology.notify", actor);
        return technologies
                .find(actor, Ids.of(id))
                .filter(it -> actor.state().filter(it.state().value()::equals).isPresent())
                .orElseThrow(NotFound::new);
    }

    /** The writer decides: whoever has looked at the places is not warned again. */
    private static List<FreeTextWarnings.Place> warnings(Sent sent, String text) {
        return sent.has("looked", "yes") ? List.of() : FreeTextWarnings.in(text);
    }

    private static long seen(Sent sent) {
        return sent.one("seen").matches("[0-9]{1,15}") ? Long.parseLong(sent.one("seen")) : -1;
    }

    private View show(
            Page page,
            Actor actor,
            Optional<Technology> before,
            Sent sent,
            List<FreeTextWarnings.Place> warnings,
            Optional<TechnologyRefused> refused) {
        return page.show(
                "technologies/notify",
                new NotifyView(
                        before,
                        sent,
                        choices.of(page, actor),
                        warnings,
                        refused.map(it -> page.t(it.text())).orElse(""),
                        refused.flatMap(TechnologyRefused::finding)
                                .map(it -> page.words().text(it))));
    }
}
