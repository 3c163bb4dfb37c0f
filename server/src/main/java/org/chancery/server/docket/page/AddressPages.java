package org.chancery.server.docket.page;

import org.chancery.law.instrument.StateCode;
import org.chancery.server.docket.notice.MailAddress;
import org.chancery.server.docket.notice.Outbox;
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

/** Where depositary notifications to each State go. */
@Controller
@UseCase("notice.manage")
class AddressPages {

    private final Outbox outbox;
    private final Permissions permissions;

    AddressPages(Outbox outbox, Permissions permissions) {
        this.outbox = outbox;
        this.permissions = permissions;
    }

    @GetMapping("/{language:en|ru}/docket/addresses")
    View list(Page page, Actor actor) {
        permissions.require("notice.manage", actor);
        return page.show("docket/addresses", view(page, actor, ""));
    }

    private AddressesView view(Page page, Actor actor, String fault) {
        return new AddressesView(outbox.addresses(actor.reader()), Choices.states(page), fault);
    }

    @PostMapping("/{language:en|ru}/docket/addresses")
    Object set(Page page, Actor actor, @RequestParam String state, @RequestParam String address) {
        permissions.require("notice.manage", actor);
        if (!state.matches("[A-Z]{3}|ORG-[A-Z0-9-]{1,40}")) {
            throw new NotFound();
        }
        if (!MailAddress.isBare(address.strip())) {
            ModelAndView shown =
                    new ModelAndView(page.show("docket/addresses", view(page, actor, "docket.address.wrong")));
            shown.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return shown;
        }
        outbox.address(actor.reader(), actor.person(), new StateCode(state), address.strip());
        return To.page(page.href("/docket/addresses"));
    }
}
