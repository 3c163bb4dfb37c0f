package org.chancery.server.exchange;

import java.util.Collection;
import java.util.UUID;
import org.chancery.server.access.AccessLog;
import org.chancery.server.access.How;
import org.chancery.server.access.ItemRead;
import org.chancery.server.permission.Actor;
import org.springframework.stereotype.Component;

/** Notes in the access log what of the exchange is shown to whom, before it is shown. */
@Component
class ReadNotes {

    private final AccessLog log;

    ReadNotes(AccessLog log) {
        this.log = log;
    }

    /** Items that are shown, or that stand in a list with their title. */
    void items(Actor by, Collection<Item> items, How how) {
        log.read(
                by,
                items.stream()
                        .map(it -> new ItemRead("exchange.item", it.id().toString(), it.labelId(), how))
                        .toList());
    }

    /** Requests that stand in a list. */
    void requests(Actor by, Collection<Request> requests) {
        log.read(
                by,
                requests.stream()
                        .map(it -> new ItemRead("exchange.request", it.id().toString(), it.labelId(), How.SEARCH_HIT))
                        .toList());
    }

    /** A file of an item that is given out, or of which a page is shown. */
    void file(Actor by, Item item, UUID file, How how) {
        log.read(by, "exchange.file", file, item.labelId(), how);
    }
}
