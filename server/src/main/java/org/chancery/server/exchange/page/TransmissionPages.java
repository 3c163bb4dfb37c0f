package org.chancery.server.exchange.page;

import org.chancery.server.exchange.Correspondence;
import org.chancery.server.exchange.ExchangeRefused;
import org.chancery.server.exchange.Item;
import org.chancery.server.exchange.Transmissions;
import org.chancery.server.permission.Actor;
import org.chancery.server.permission.UseCase;
import org.chancery.server.web.Page;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** An officer proposes that a paper be officially transmitted. */
@Controller
@UseCase("exchange.transmit")
class TransmissionPages {

    private final Transmissions transmissions;
    private final Correspondence correspondence;
    private final ShownItems items;

    TransmissionPages(Transmissions transmissions, Correspondence correspondence, ShownItems items) {
        this.transmissions = transmissions;
        this.correspondence = correspondence;
        this.items = items;
    }

    @PostMapping("/{language:en|ru}/exchange/items/{id:[0-9a-f-]+}/transmit")
    Object propose(Page page, Actor actor, @PathVariable String id) {
        Item item = correspondence.find(actor, Ids.required(id));
        try {
            return To.page(page.href("/official/" + transmissions.propose(actor, item.id())));
        } catch (ExchangeRefused e) {
            ModelAndView shown =
                    new ModelAndView(page.show("exchange/item", items.of(page, actor, item, page.t(e.text()))));
            shown.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return shown;
        }
    }
}
