package org.chancery.server.demonstration;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chancery.server.identity.login.LoginCookie;
import org.chancery.server.identity.login.Logins;
import org.chancery.server.identity.mandate.Mandate;
import org.chancery.server.identity.mandate.Mandates;
import org.chancery.server.identity.mandate.Person;
import org.chancery.server.permission.AccessRefused;
import org.chancery.server.permission.Actor;
import org.chancery.server.permission.Permissions;
import org.chancery.server.permission.UseCase;
import org.chancery.server.permission.Visitor;
import org.chancery.server.web.NotFound;
import org.chancery.server.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Acting as one of the fictional persons. Elsewhere than in a demonstration there is nothing at these addresses. */
@Controller
@UseCase("demonstration.act-as")
class SwitcherPages {

    private static final String READER = "!demonstration";

    private final Permissions permissions;
    private final Mandates mandates;
    private final Logins logins;
    private final LoginCookie cookie;

    SwitcherPages(Permissions permissions, Mandates mandates, Logins logins, LoginCookie cookie) {
        this.permissions = permissions;
        this.mandates = mandates;
        this.logins = logins;
        this.cookie = cookie;
    }

    @GetMapping("/{language:en|ru}/demonstration")
    View cast(Page page, Visitor visitor, @RequestParam(required = false) @Nullable String to) {
        requireDemonstration(visitor);
        Map<String, String> names =
                mandates.persons(READER).stream().collect(Collectors.toMap(Person::id, Person::name));
        return page.show(
                "demonstration/cast",
                new CastView(
                        mandates.inForce().stream()
                                .map(it -> new CastView.Line(
                                        names.getOrDefault(it.person(), it.person()),
                                        it,
                                        visitor instanceof Actor actor
                                                && actor.mandate().equals(it.id())))
                                .toList(),
                        back(page, to)));
    }

    @PostMapping("/{language:en|ru}/demonstration")
    ResponseEntity<Void> actAs(
            Page page,
            Visitor visitor,
            HttpServletRequest request,
            HttpServletResponse response,
            @RequestParam(defaultValue = "") String mandate,
            @RequestParam(defaultValue = "") String to) {
        requireDemonstration(visitor);
        Mandate wanted = mandates.find(mandate).orElseThrow(NotFound::new);
        if (visitor instanceof Actor actor) {
            logins.end(actor.person(), actor.login());
        }
        logins.begin(wanted.person(), Optional.of(wanted.id()), "demonstration", "")
                .ifPresent(it -> cookie.give(it, request, response));
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header("Location", back(page, to))
                .build();
    }

    private void requireDemonstration(Visitor visitor) {
        try {
            permissions.require("demonstration.act-as", visitor);
        } catch (AccessRefused e) {
            throw new NotFound();
        }
    }

    private static String back(Page page, @Nullable String to) {
        return to != null && to.length() <= 1_000 && to.matches("/(en|ru)(/(?!/)[^\\s\\\\]*)?")
                ? to
                : page.href("/start");
    }
}
