package org.chancery.law.act;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.chancery.law.instrument.AgreementId;

/** All dossiers that are held, in the order of their ids. Protocols find their parent treaty here. */
public record Holdings(Map<AgreementId, Dossier> dossiers) {

    public Holdings {
        dossiers = java.util.Collections.unmodifiableMap(new TreeMap<>(dossiers));
    }

    public static Holdings of(List<Dossier> dossiers) {
        var byId = new TreeMap<AgreementId, Dossier>();
        dossiers.forEach(d -> byId.put(d.agreement().id(), d));
        return new Holdings(byId);
    }

    public Optional<Dossier> dossier(AgreementId id) {
        return Optional.ofNullable(dossiers.get(id));
    }
}
