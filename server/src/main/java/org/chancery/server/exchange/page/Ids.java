package org.chancery.server.exchange.page;

import java.util.Optional;
import java.util.UUID;
import org.chancery.server.web.NotFound;
import org.chancery.server.web.Page;

/** Random ids as they stand in addresses. */
final class Ids {

    private Ids() {}

    static Optional<UUID> of(String text) {
        return text.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
                ? Optional.of(UUID.fromString(text))
                : Optional.empty();
    }

    /** Where a page of a list begins, as its address says; empty for the newest. */
    static Optional<UUID> before(Page page) {
        return page.query().value("before").map(Ids::required);
    }

    /** The end of the address of the next page of a list. */
    static String back(Page page, UUID last) {
        return page.query().with("before", last.toString()).toString();
    }

    /** What has not the form of an id names nothing. */
    static UUID required(String text) {
        return of(text).orElseThrow(NotFound::new);
    }
}
