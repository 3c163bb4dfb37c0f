package org.chancery.server.exchange.page;

import org.chancery.server.exchange.Shelves;
import org.chancery.server.permission.Actor;
import org.chancery.server.permission.UseCase;
import org.chancery.server.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

/** Search and library of the exchange. */
@Controller
@UseCase("exchange.read")
class ShelfPages {

    private final Shelves shelves;
    private final PartyNames names;

    ShelfPages(Shelves shelves, PartyNames names) {
        this.shelves = shelves;
        this.names = names;
    }

    @GetMapping("/{language:en|ru}/exchange/search")
    View search(Page page, Actor actor) {
        String asked = page.query().value("words").orElse("");
        return page.show("exchange/search", new SearchView(asked, shelves.search(actor, asked), names.in(page)));
    }

    @GetMapping("/{language:en|ru}/exchange/library")
    View library(Page page, Actor actor) {
        String tag = page.query().value("tag").orElse("");
        Shelves.Page found = shelves.page(actor, tag, Ids.before(page));
        return page.show(
                "exchange/library",
                new LibraryView(tag, found.documents(), found.earlier().map(it -> Ids.back(page, it)), names.in(page)));
    }
}
