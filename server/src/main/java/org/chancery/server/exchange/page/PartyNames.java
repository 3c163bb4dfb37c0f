package org.chancery.server.exchange.page;

import java.util.Map;
import java.util.TreeMap;
import org.chancery.law.instrument.AgreementId;
import org.chancery.server.agreements.Agreements;
import org.chancery.server.exchange.Parties;
import org.chancery.server.web.Page;
import org.springframework.stereotype.Component;

/** Names of parties and agreements in the language of a page. */
@Component
class PartyNames {

    private final Parties parties;
    private final Agreements agreements;

    PartyNames(Parties parties, Agreements agreements) {
        this.parties = parties;
        this.agreements = agreements;
    }

    /** By code. */
    Map<String, String> in(Page page) {
        Map<String, String> names = new TreeMap<>();
        parties.all().forEach(it -> names.put(it.code(), it.in(page.language().tag())));
        return names;
    }

    /** The short title of an agreement that is held; otherwise what was written. */
    String agreement(Page page, String id) {
        return agreements.now().law().holdings().dossiers().values().stream()
                .map(it -> it.agreement())
                .filter(it -> it.id().equals(id.isEmpty() ? null : new AgreementId(id)))
                .findFirst()
                .map(it -> it.shortTitle().in(page.language().tag()))
                .orElse(id);
    }
}
