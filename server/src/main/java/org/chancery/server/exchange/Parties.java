package org.chancery.server.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.chancery.law.instrument.Recipient;
import org.chancery.server.identity.mandate.EstablishedOffice;
import org.chancery.server.identity.mandate.Mandates;
import org.chancery.server.permission.Actor;
import org.springframework.stereotype.Component;

/** The delegations and organs that are established. */
@Component
public class Parties {

    private final Mandates mandates;

    Parties(Mandates mandates) {
        this.mandates = mandates;
    }

    /** Whom the person writes for: the State of a delegation, or the organ. */
    public static String of(Actor actor) {
        return actor.state().orElse(actor.office().id());
    }

    /** All, delegations first, by code. */
    public List<Party> all() {
        Map<String, Party> delegations = new TreeMap<>();
        Map<String, Party> organs = new TreeMap<>();
        for (EstablishedOffice office : mandates.offices()) {
            String code = office.state().orElse(office.office().id());
            if (isNameable(code)) {
                Party party = new Party(
                        code, office.office().english(), office.office().russian());
                (office.state().isPresent() ? delegations : organs).putIfAbsent(code, party);
            }
        }
        List<Party> all = new ArrayList<>(delegations.values());
        all.addAll(organs.values());
        return all;
    }

    /** The party of a code. */
    public Optional<Party> find(String code) {
        return all().stream().filter(it -> it.code().equals(code)).findFirst();
    }

    /** An office whose short name no label could name takes no part. */
    private static boolean isNameable(String code) {
        try {
            Recipient.of(code);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
