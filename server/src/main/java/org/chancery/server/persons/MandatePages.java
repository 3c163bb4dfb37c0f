package org.chancery.server.persons;

import java.util.List;
import java.util.Optional;
import org.chancery.register.act.ActRefused;
import org.chancery.server.identity.mandate.EstablishedOffice;
import org.chancery.server.identity.mandate.MandateActs;
import org.chancery.server.identity.mandate.Mandates;
import org.chancery.server.identity.mandate.Person;
import org.chancery.server.official.ProposalRefused;
import org.chancery.server.permission.Actor;
import org.chancery.server.permission.UseCase;
import org.chancery.server.web.Page;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;

/** New mandates, organs and delegations. */
@Controller
class MandatePages {

    private final Mandates mandates;
    private final Offices offices;

    MandatePages(Mandates mandates, Offices offices) {
        this.mandates = mandates;
        this.offices = offices;
    }

    @GetMapping("/{language:en|ru}/persons/mandate")
    @UseCase("mandate.begin")
    View mandate(Page page, Actor actor) {
        MandateForm empty = new MandateForm("", "", "", "", "", mandates.today().toString(), "", "");
        return page.show("persons/mandate", view(empty, actor, ""));
    }

    @PostMapping("/{language:en|ru}/persons/mandate")
    @UseCase("mandate.begin")
    Object begin(Page page, Actor actor, @ModelAttribute MandateForm form) {
        List<Person> persons = mandates.persons(actor.reader());
        List<EstablishedOffice> established = mandates.offices();
        Optional<String> fault = form.fault(persons, established, mandates.inForce());
        if (fault.isEmpty()) {
            try {
                return next(page, offices.begin(MandateActs.begun(form.mandate(persons)), actor));
            } catch (ActRefused e) {
                fault = Optional.of("persons.fault.office");
            } catch (ProposalRefused e) {
                fault = Optional.of("persons.fault.own");
            }
        }
        ModelAndView again = new ModelAndView(page.show("persons/mandate", view(form, actor, fault.get())));
        again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return again;
    }

    @GetMapping("/{language:en|ru}/persons/office")
    @UseCase("office.establish")
    View office(Page page, Actor actor) {
        OfficeForm empty = new OfficeForm("", "", "", "");
        return page.show("persons/office", new OfficeView(empty, offices.isSetUp(actor), ""));
    }

    @PostMapping("/{language:en|ru}/persons/office")
    @UseCase("office.establish")
    Object establish(Page page, Actor actor, @ModelAttribute OfficeForm form) {
        Optional<String> fault = form.fault(mandates.offices());
        if (fault.isPresent()) {
            ModelAndView again = new ModelAndView(
                    page.show("persons/office", new OfficeView(form, offices.isSetUp(actor), fault.get())));
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return again;
        }
        return next(page, offices.establish(form.command(mandates.today()), actor));
    }

    private static ResponseEntity<Void> next(Page page, Optional<String> proposal) {
        String path = proposal.map(it -> "/official/" + it).orElse("/persons");
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header("Location", page.href(path))
                .build();
    }

    private MandateView view(MandateForm form, Actor actor, String fault) {
        return new MandateView(
                form,
                mandates.persons(actor.reader()),
                mandates.offices(),
                mandates.inForce(),
                mandates.today(),
                offices.isSetUp(actor),
                fault);
    }
}
