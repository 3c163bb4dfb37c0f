package org.chancery.server.technologies;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.law.act.Dossier;
import org.chancery.law.act.Holdings;
import org.chancery.law.instrument.Agreement;
import org.chancery.law.instrument.AgreementId;
import org.chancery.law.instrument.StateCode;
import org.chancery.law.status.AsAt;
import org.chancery.law.status.StateStatus;
import org.chancery.server.agreements.Agreements;
import org.springframework.stereotype.Component;

/** The agreements under which a register is kept here, and their Parties by the public record. */
@Component
public class AgreementParties {

    private final Agreements agreements;
    private final PublicLists lists;

    AgreementParties(Agreements agreements, PublicLists lists) {
        this.agreements = agreements;
        this.lists = lists;
    }

    /** Agreements that are held here and have a definition, by id. */
    public List<Agreement> kept() {
        Holdings held = agreements.now().holdings();
        return lists.agreements().stream()
                .flatMap(it -> held.dossier(it).stream())
                .map(Dossier::agreement)
                .toList();
    }

    /** Whether a register is kept under the agreement. */
    boolean isKept(AgreementId agreement) {
        return kept().stream().anyMatch(it -> it.id().equals(agreement));
    }

    /** The Parties on a day; none where the agreement is not held. */
    public Set<StateCode> on(AgreementId agreement, LocalDate day) {
        if (!isKept(agreement)) {
            return Set.of();
        }
        return agreements.now().law().states(agreement, AsAt.on(day)).stream()
                .filter(it -> it.status().isParty())
                .map(StateStatus::state)
                .collect(Collectors.toUnmodifiableSet());
    }
}
