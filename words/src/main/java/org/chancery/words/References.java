package org.chancery.words;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.chancery.law.act.Act;
import org.chancery.law.act.ActId;
import org.chancery.law.act.Dossier;
import org.chancery.law.act.Holdings;
import org.chancery.law.instrument.Agreement;
import org.chancery.law.instrument.AgreementId;

/** Where the words find the title of an agreement and the facts of an act that a Finding names. */
public interface References {

    Optional<Agreement> agreement(AgreementId id);

    Optional<Act> act(AgreementId agreement, ActId act);

    /** Knows nothing: agreements and acts are then called by their ids. */
    static References none() {
        return new References() {
            @Override
            public Optional<Agreement> agreement(AgreementId id) {
                return Optional.empty();
            }

            @Override
            public Optional<Act> act(AgreementId agreement, ActId act) {
                return Optional.empty();
            }
        };
    }

    /** Reads from holdings; acts of an agreement are indexed when first asked for. */
    static References of(Holdings holdings) {
        var index = new ConcurrentHashMap<AgreementId, Map<ActId, Act>>();
        return new References() {
            @Override
            public Optional<Agreement> agreement(AgreementId id) {
                return holdings.dossier(id).map(Dossier::agreement);
            }

            @Override
            public Optional<Act> act(AgreementId agreement, ActId act) {
                return holdings.dossier(agreement)
                        .map(dossier -> index.computeIfAbsent(agreement, id -> byId(dossier)))
                        .map(acts -> acts.get(act));
            }
        };
    }

    private static Map<ActId, Act> byId(Dossier dossier) {
        return dossier.acts().stream()
                .collect(Collectors.toMap(act -> act.head().id(), act -> act, (first, second) -> first));
    }
}
