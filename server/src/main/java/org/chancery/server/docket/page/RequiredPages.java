package org.chancery.server.docket.page;

import java.util.List;
import org.chancery.law.act.Dossier;
import org.chancery.law.instrument.Agreement;
import org.chancery.law.instrument.AgreementKind;
import org.chancery.server.docket.Examiner;
import org.chancery.server.docket.Hands;
import org.chancery.server.docket.RequiredDeclaration;
import org.chancery.server.docket.RequiredDeclarations;
import org.chancery.server.permission.Actor;
import org.chancery.server.permission.Permissions;
import org.chancery.server.permission.UseCase;
import org.chancery.server.web.NotFound;
import org.chancery.server.web.Page;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;

/** Which declarations each agreement asks of those who join, as officers enter them from its text. */
@Controller
@UseCase("docket.examine")
class RequiredPages {

    private static final int LONGEST = 2_000;

    private final RequiredDeclarations declarations;
    private final Examiner examiner;
    private final Permissions permissions;

    RequiredPages(RequiredDeclarations declarations, Examiner examiner, Permissions permissions) {
        this.declarations = declarations;
        this.examiner = examiner;
        this.permissions = permissions;
    }

    @GetMapping("/{language:en|ru}/docket/declarations")
    View list(Page page, Actor actor) {
        permissions.require("docket.examine", actor);
        return page.show("docket/declarations", view(actor, ""));
    }

    private RequiredView view(Actor actor, String fault) {
        List<Agreement> agreements = examiner.record().holdings().dossiers().values().stream()
                .map(Dossier::agreement)
                .filter(it -> it.kind() == AgreementKind.TREATY)
                .toList();
        return new RequiredView(
                agreements.stream()
                        .flatMap(it -> declarations.of(actor.reader(), it.id()).stream())
                        .toList(),
                agreements,
                fault);
    }

    @PostMapping("/{language:en|ru}/docket/declarations")
    Object set(
            Page page,
            Actor actor,
            @RequestParam String agreement,
            @RequestParam(defaultValue = "") String article,
            @RequestParam(defaultValue = "") String english,
            @RequestParam(defaultValue = "") String russian) {
        permissions.require("docket.examine", actor);
        var id = examiner.record().holdings().dossiers().keySet().stream()
                .filter(it -> it.value().equals(agreement))
                .findFirst()
                .orElseThrow(NotFound::new);
        boolean filled = !article.isBlank() && !english.isBlank() && !russian.isBlank();
        if (!filled || article.length() > 80 || english.length() > LONGEST || russian.length() > LONGEST) {
            ModelAndView shown =
                    new ModelAndView(page.show("docket/declarations", view(actor, "docket.refused.FIELDS_WRONG")));
            shown.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return shown;
        }
        declarations.set(
                Hands.of(actor), new RequiredDeclaration(id, article.strip(), english.strip(), russian.strip()));
        return To.page(page.href("/docket/declarations"));
    }
}
