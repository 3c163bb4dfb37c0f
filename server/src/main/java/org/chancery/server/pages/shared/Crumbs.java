package org.chancery.server.pages.shared;

import java.util.List;
import org.chancery.law.instrument.Agreement;
import org.chancery.law.instrument.StateCode;
import org.chancery.server.web.Page;
import org.chancery.server.web.part.Crumb;

/** The pages above a page. */
public final class Crumbs {
    private Crumbs() {}

    public static List<Crumb> agreements(Page page) {
        return List.of(new Crumb(page.t("agreements.title"), "/agreements"));
    }

    public static List<Crumb> states(Page page) {
        return List.of(new Crumb(page.t("states.title"), "/states"));
    }

    public static List<Crumb> of(Page page, Agreement agreement) {
        return List.of(agreements(page).getFirst(), crumb(page, agreement));
    }

    public static List<Crumb> of(Page page, Agreement agreement, StateCode state) {
        return List.of(crumb(page, agreement), crumb(page, state));
    }

    public static List<Crumb> of(Page page, StateCode left, StateCode right) {
        return List.of(crumb(page, left), crumb(page, right));
    }

    private static Crumb crumb(Page page, Agreement agreement) {
        return new Crumb(agreement.shortTitle().in(page.language().tag()), "/agreements/" + agreement.id());
    }

    private static Crumb crumb(Page page, StateCode state) {
        return new Crumb(page.words().state(state), "/states/" + state);
    }
}
