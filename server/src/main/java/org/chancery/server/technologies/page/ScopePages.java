package org.chancery.server.technologies.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chancery.server.permission.Actor;
import org.chancery.server.permission.Permissions;
import org.chancery.server.permission.UseCase;
import org.chancery.server.technologies.FormWrong;
import org.chancery.server.technologies.FreeTextWarnings;
import org.chancery.server.technologies.Given;
import org.chancery.server.technologies.ScopeTests;
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

/** The guided form of a scope test: one question after the other, nothing recorded until all is answered. */
@Controller
@UseCase("technology.test-scope")
class ScopePages {

    private final Technologies technologies;
    private final ScopeTests tests;
    private final ScopeViews views;
    private final Permissions permissions;

    ScopePages(Technologies technologies, ScopeTests tests, ScopeViews views, Permissions permissions) {
        this.technologies = technologies;
        this.tests = tests;
        this.views = views;
        this.permissions = permissions;
    }

    @GetMapping("/{language:en|ru}/technologies/{id}/scope")
    View begin(Page page, Actor actor, @PathVariable String id) {
        Technology technology = own(actor, id);
        return show(page, actor, technology, new Sent(java.util.Map.of()), List.of(), List.of(), Optional.empty());
    }

    @PostMapping("/{language:en|ru}/technologies/{id}/scope")
    Object go(Page page, Actor actor, @PathVariable String id, @RequestParam MultiValueMap<String, String> fields) {
        Technology technology = own(actor, id);
        Sent sent = new Sent(fields);
        List<Given> before = List.of();
        try {
            List<Given> earlier = ScopeForm.before(sent);
            tests.requireNamed(technology, earlier);
            before = earlier;
            if (sent.one("go").equals("back")) {
                List<Given> fewer = before.subList(0, Math.max(0, before.size() - 1));
                return show(page, actor, technology, sent, fewer, List.of(), Optional.empty());
            }
            List<Given> given = ScopeForm.all(sent);
            tests.requireNamed(technology, given);
            requireReason(given);
            if (!sent.one("go").equals("record")) {
                return show(page, actor, technology, sent, given, List.of(), Optional.empty());
            }
            List<FreeTextWarnings.Place> warnings = warnings(sent, given);
            if (!warnings.isEmpty()) {
                return Answers.refused(show(page, actor, technology, sent, given, warnings, Optional.empty()));
            }
            tests.answer(actor, technology.id(), seen(sent), ScopeViews.language(page, sent), given);
            return Answers.to(page, "/technologies/" + technology.id());
        } catch (TechnologyRefused e) {
            return Answers.refused(show(page, actor, technology, sent, before, List.of(), Optional.of(e)));
        }
    }

    private Technology own(Actor actor, String id) {
        permissions.require("technology.test-scope", actor);
        return technologies
                .find(actor, Ids.of(id))
                .filter(it -> technologies.state(actor).filter(it::isNotifiedBy).isPresent())
                .orElseThrow(NotFound::new);
    }

    private static void requireReason(List<Given> given) {
        boolean incomplete = given.stream()
                .anyMatch(it -> it.reason().isBlank()
                        || it.reason().length() > 2_000
                        || it instanceof Given.Effects effects
                                && effects.effects().isEmpty());
        if (incomplete) {
            throw FormWrong.incomplete();
        }
    }

    private static List<FreeTextWarnings.Place> warnings(Sent sent, List<Given> given) {
        return sent.has("looked", "yes")
                ? List.of()
                : FreeTextWarnings.in(given.stream().map(Given::reason).collect(Collectors.joining("\n")));
    }

    private static long seen(Sent sent) {
        return sent.one("seen").matches("[0-9]{1,15}") ? Long.parseLong(sent.one("seen")) : -1;
    }

    private View show(
            Page page,
            Actor actor,
            Technology technology,
            Sent sent,
            List<Given> given,
            List<FreeTextWarnings.Place> warnings,
            Optional<TechnologyRefused> refused) {
        return page.show("technologies/scope", views.of(page, actor, technology, sent, given, warnings, refused));
    }
}
