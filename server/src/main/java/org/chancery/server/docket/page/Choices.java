package org.chancery.server.docket.page;

import java.util.List;
import org.chancery.law.instrument.StateCode;
import org.chancery.server.web.Page;
import org.chancery.words.name.StateName;

/** What forms offer to choose from. */
final class Choices {

    private Choices() {}

    /** States in the order of their names; in a demonstration the fictional ones only. */
    static List<StateCode> states(Page page) {
        boolean fictional = page.notice().demonstration();
        List<StateCode> codes = page.words().states().all().stream()
                .map(StateName::code)
                .filter(it ->
                        !fictional || it.value().startsWith("X") && !it.value().equals("XKX"))
                .toList();
        return page.words().states().sorted(codes, page.language());
    }
}
