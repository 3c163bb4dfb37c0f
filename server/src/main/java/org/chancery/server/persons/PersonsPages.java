package org.chancery.server.persons;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import org.chancery.server.identity.PublicAddress;
import org.chancery.server.identity.account.Accounts;
import org.chancery.server.identity.invitation.Invitation;
import org.chancery.server.identity.mandate.Mandate;
import org.chancery.server.identity.mandate.MandateActs;
import org.chancery.server.identity.mandate.Mandates;
import org.chancery.server.identity.mandate.Person;
import org.chancery.server.identity.mandate.SetUp;
import org.chancery.server.permission.Actor;
import org.chancery.server.permission.Permissions;
import org.chancery.server.permission.UseCase;
import org.chancery.server.web.NotFound;
import org.chancery.server.web.Page;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;

/** The list of persons, their links, and ends of mandates. */
@Controller
@UseCase("people.see")
class PersonsPages {

    private static final int LONGEST_GROUND = 500;

    private final Permissions permissions;
    private final Mandates mandates;
    private final Accounts accounts;
    private final Links links;
    private final SetUp setUp;
    private final Offices offices;
    private final PublicAddress address;

    PersonsPages(
            Permissions permissions,
            Mandates mandates,
            Accounts accounts,
            Links links,
            SetUp setUp,
            Offices offices,
            PublicAddress address) {
        this.permissions = permissions;
        this.mandates = mandates;
        this.accounts = accounts;
        this.links = links;
        this.setUp = setUp;
        this.offices = offices;
        this.address = address;
    }

    @GetMapping("/{language:en|ru}/persons")
    View list(Page page, Actor actor) {
        return page.show("persons/list", view(actor, ""));
    }

    @PostMapping("/{language:en|ru}/persons/{person:[0-9a-f]{16}}/invitation")
    @UseCase("invitation.make")
    View invite(Page page, Actor actor, @PathVariable String person, HttpServletRequest request) {
        permissions.require("invitation.make", actor, actor.isSamePersonAs(person) ? "" : "another-person");
        if (accounts.hasSignedIn(person)) {
            throw new NotFound();
        }
        return link(page, actor, person, Invitation.Purpose.INVITATION, request);
    }

    @PostMapping("/{language:en|ru}/persons/{person:[0-9a-f]{16}}/recovery")
    @UseCase("account.recover")
    View recover(Page page, Actor actor, @PathVariable String person, HttpServletRequest request) {
        permissions.require("account.recover", actor, actor.isSamePersonAs(person) ? "" : "another-person");
        if (!accounts.hasSignedIn(person)) {
            throw new NotFound();
        }
        return link(page, actor, person, Invitation.Purpose.RECOVERY, request);
    }

    @PostMapping("/{language:en|ru}/persons/mandates/{mandate:[0-9a-f]{16}}/end")
    @UseCase("mandate.end")
    Object end(Page page, Actor actor, @PathVariable String mandate, @RequestParam(defaultValue = "") String ground) {
        Mandate held = mandates.find(mandate).orElseThrow(NotFound::new);
        if (ground.isBlank() || ground.length() > LONGEST_GROUND) {
            ModelAndView again = new ModelAndView(page.show("persons/list", view(actor, "persons.fault.ground")));
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return again;
        }
        LocalDate today = mandates.today();
        LocalDate ends = held.begins().isAfter(today) ? held.begins() : today;
        String proposal = offices.end(MandateActs.ended(held.id(), ends, ground.strip()), actor);
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header("Location", page.href("/official/" + proposal))
                .build();
    }

    private View link(Page page, Actor actor, String person, Invitation.Purpose purpose, HttpServletRequest request) {
        if (mandates.of(person).isEmpty()) {
            throw new NotFound();
        }
        return page.show(
                "persons/link",
                links.make(actor, person, purpose, address.of(request) + page.href("/invitation/"), page.language()));
    }

    private PersonsView view(Actor actor, String fault) {
        List<Mandate> all = mandates.all();
        List<Person> named = mandates.persons(actor.reader());
        List<PersonsView.Line> lines = all.stream()
                .map(Mandate::person)
                .distinct()
                .map(person -> {
                    var known =
                            named.stream().filter(it -> it.id().equals(person)).findFirst();
                    return new PersonsView.Line(
                            person,
                            known.map(Person::name).orElse(person),
                            known.flatMap(Person::contact),
                            all.stream()
                                    .filter(it -> it.person().equals(person))
                                    .toList(),
                            accounts.hasSignedIn(person),
                            actor.isSamePersonAs(person));
                })
                .toList();
        return new PersonsView(lines, mandates.offices(), offices.isSetUp(actor), setUp.reopenings(), fault);
    }
}
