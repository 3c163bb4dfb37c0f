package org.chancery.server.copies.page;

import java.util.Map;
import java.util.stream.Collectors;
import org.chancery.server.identity.mandate.Mandates;
import org.chancery.server.web.Page;
import org.springframework.stereotype.Component;

/** Names of offices for those that acts and lines of logs give by their short names. */
@Component("copies.officeNames")
class OfficeNames {

    private final Mandates mandates;

    OfficeNames(Mandates mandates) {
        this.mandates = mandates;
    }

    /** In the page's language, by short name. */
    Map<String, String> in(Page page) {
        return mandates.offices().stream()
                .collect(Collectors.toMap(
                        it -> it.office().id(),
                        it -> it.office().in(page.language().tag()),
                        (one, other) -> one));
    }
}
