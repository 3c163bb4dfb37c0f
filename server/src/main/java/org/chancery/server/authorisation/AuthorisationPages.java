package org.chancery.server.authorisation;

import java.util.List;
import java.util.Optional;
import org.chancery.server.identity.mandate.Mandates;
import org.chancery.server.labels.Authorisation;
import org.chancery.server.labels.AuthorisationHistory;
import org.chancery.server.labels.MaximumLevel;
import org.chancery.server.official.ProposalRefused;
import org.chancery.server.permission.Actor;
import org.chancery.server.permission.UseCase;
import org.chancery.server.web.NotFound;
import org.chancery.server.web.Page;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;

/** Who may read labelled items: the list, one person, the form, and each person's own. */
@Controller
@UseCase("authorisation.see")
class AuthorisationPages {

    private final KeptAuthorisations kept;
    private final AuthorisationHistory history;
    private final AuthorisationViews views;
    private final Mandates mandates;
    private final MaximumLevel maximum;

    AuthorisationPages(
            KeptAuthorisations kept,
            AuthorisationHistory history,
            AuthorisationViews views,
            Mandates mandates,
            MaximumLevel maximum) {
        this.kept = kept;
        this.history = history;
        this.views = views;
        this.mandates = mandates;
        this.maximum = maximum;
    }

    @GetMapping("/{language:en|ru}/authorisations")
    View list(Page page, Actor actor) {
        return page.show("authorisation/list", views.list(page, kept.inOffice(actor)));
    }

    @GetMapping("/{language:en|ru}/authorisations/{person:[0-9a-f]{16}}")
    View person(Page page, Actor actor, @PathVariable String person) {
        return page.show("authorisation/person", views.person(page, actor, found(actor, person), false, ""));
    }

    @GetMapping("/{language:en|ru}/account/authorisations")
    @UseCase("authorisation.own")
    View own(Page page, Actor actor) {
        return page.show("authorisation/own", views.person(page, actor, kept.own(actor), true, ""));
    }

    @GetMapping("/{language:en|ru}/authorisations/mandates/{mandate:[0-9a-f]{16}}")
    @UseCase("authorisation.grant")
    View form(Page page, Actor actor, @PathVariable String mandate) {
        Held held = inOffice(actor, mandate);
        GrantForm form = GrantForm.of(held.now(), mandates.today());
        return page.show("authorisation/grant", views.grant(page, held, form, Optional.empty()));
    }

    @PostMapping("/{language:en|ru}/authorisations/mandates/{mandate:[0-9a-f]{16}}")
    @UseCase("authorisation.grant")
    Object grant(Page page, Actor actor, @PathVariable String mandate, @ModelAttribute GrantForm form) {
        Held held = inOffice(actor, mandate);
        try {
            Authorisation given =
                    new GrantRules(maximum, mandates.today()).read(form, mandate, history.actsFor(mandate));
            return next(page, proposed(() -> kept.grant(actor, given, GrantRules.requireGround(form.ground()))));
        } catch (GrantRefused refused) {
            return again(page.show("authorisation/grant", views.grant(page, held, form, Optional.of(refused))));
        }
    }

    @PostMapping("/{language:en|ru}/authorisations/mandates/{mandate:[0-9a-f]{16}}/withdraw")
    @UseCase("authorisation.withdraw")
    Object withdraw(
            Page page, Actor actor, @PathVariable String mandate, @RequestParam(defaultValue = "") String ground) {
        Held held = inOffice(actor, mandate);
        Authorisation given = held.toWithdraw(mandates.today()).orElseThrow(NotFound::new);
        try {
            String text = GrantRules.requireGround(ground);
            return next(page, proposed(() -> kept.withdraw(actor, given, text)));
        } catch (GrantRefused refused) {
            List<Held> all = found(actor, held.mandate().person());
            return again(page.show(
                    "authorisation/person", views.person(page, actor, all, false, views.text(page, refused))));
        }
    }

    private List<Held> found(Actor actor, String person) {
        List<Held> all = kept.of(actor, person);
        if (all.isEmpty()) {
            throw new NotFound();
        }
        return all;
    }

    private Held inOffice(Actor actor, String mandate) {
        return kept.one(actor, mandate).orElseThrow(NotFound::new);
    }

    private static String proposed(java.util.function.Supplier<String> proposal) {
        try {
            return proposal.get();
        } catch (ProposalRefused e) {
            throw new GrantRefused(GrantRefused.Fault.OWN);
        }
    }

    private static ModelAndView again(View view) {
        ModelAndView again = new ModelAndView(view);
        again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return again;
    }

    private static ResponseEntity<Void> next(Page page, String proposal) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header("Location", page.href("/official/" + proposal))
                .build();
    }
}
