package org.chancery.server.docket.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.chancery.law.instrument.StateCode;
import org.chancery.server.docket.Hands;
import org.chancery.server.docket.Signatories;
import org.chancery.server.docket.Signatory;
import org.chancery.server.docket.SigningOffice;
import org.chancery.server.docket.StepRefused;
import org.chancery.server.permission.Actor;
import org.chancery.server.permission.Permissions;
import org.chancery.server.permission.UseCase;
import org.chancery.server.web.Page;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;

/** The dated list of who may sign for each State. */
@Controller
@UseCase("docket.examine")
class SignatoryPages {

    private final Signatories signatories;
    private final Permissions permissions;

    SignatoryPages(Signatories signatories, Permissions permissions) {
        this.signatories = signatories;
        this.permissions = permissions;
    }

    @GetMapping("/{language:en|ru}/docket/signatories")
    View list(Page page, Actor actor) {
        permissions.require("docket.examine", actor);
        return page.show("docket/signatories", view(page, actor, Map.of(), Set.of(), ""));
    }

    @PostMapping("/{language:en|ru}/docket/signatories")
    Object add(Page page, Actor actor, @RequestParam Map<String, String> sent) {
        permissions.require("docket.examine", actor);
        Set<String> wrong = new TreeSet<>();
        Optional<LocalDate> from = DepositForm.date(sent.getOrDefault("begins", ""), "begins", wrong);
        Optional<LocalDate> until = DepositForm.date(sent.getOrDefault("ends", ""), "ends", wrong);
        String name = sent.getOrDefault("name", "").strip();
        String basis = sent.getOrDefault("basis", "").strip();
        String state = sent.getOrDefault("state", "");
        if (from.isEmpty()) {
            wrong.add("begins");
        }
        if (name.isEmpty() || name.length() > 200) {
            wrong.add("name");
        }
        if (basis.isEmpty() || basis.length() > 500) {
            wrong.add("basis");
        }
        if (!state.matches("[A-Z]{3}")) {
            wrong.add("state");
        }
        if (until.isPresent() && from.isPresent() && until.get().isBefore(from.get())) {
            wrong.add("ends");
        }
        if (!wrong.isEmpty()) {
            ModelAndView shown = new ModelAndView(
                    page.show("docket/signatories", view(page, actor, sent, wrong, "docket.refused.FIELDS_WRONG")));
            shown.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return shown;
        }
        signatories.add(
                Hands.of(actor),
                new Signatory(
                        new StateCode(state),
                        name,
                        office(sent.getOrDefault("office", "")),
                        from.orElseThrow(),
                        until,
                        Optional.empty(),
                        basis));
        return To.page(page.href("/docket/signatories"));
    }

    /** The person left the office on a day. */
    @PostMapping("/{language:en|ru}/docket/signatories/{line:[0-9a-f]+}/end")
    Object end(Page page, Actor actor, @PathVariable String line, @RequestParam(defaultValue = "") String last) {
        permissions.require("docket.examine", actor);
        Optional<LocalDate> day = DepositForm.date(last, "last", new TreeSet<>());
        return tried(
                page,
                actor,
                () -> signatories.end(
                        Hands.of(actor), line, day.orElseThrow(() -> new StepRefused(StepRefused.Why.FIELDS_WRONG))));
    }

    /** A line was entered in error. */
    @PostMapping("/{language:en|ru}/docket/signatories/{line:[0-9a-f]+}/strike")
    Object strike(Page page, Actor actor, @PathVariable String line, @RequestParam(defaultValue = "") String reason) {
        permissions.require("docket.examine", actor);
        return tried(page, actor, () -> signatories.strike(Hands.of(actor), line, reason));
    }

    private Object tried(Page page, Actor actor, Runnable change) {
        try {
            change.run();
            return To.page(page.href("/docket/signatories"));
        } catch (StepRefused e) {
            ModelAndView shown =
                    new ModelAndView(page.show("docket/signatories", view(page, actor, Map.of(), Set.of(), e.text())));
            shown.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return shown;
        }
    }

    private static SigningOffice office(String name) {
        for (SigningOffice office : SigningOffice.values()) {
            if (office.name().equals(name)) {
                return office;
            }
        }
        return SigningOffice.OTHER;
    }

    private SignatoriesView view(Page page, Actor actor, Map<String, String> values, Set<String> wrong, String fault) {
        List<StateCode> states = Choices.states(page);
        List<Signatories.Line> lines = new ArrayList<>();
        states.forEach(state -> lines.addAll(signatories.lines(actor.reader(), state)));
        return new SignatoriesView(lines, states, values, wrong, fault);
    }
}
