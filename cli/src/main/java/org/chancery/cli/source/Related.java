package org.chancery.cli.source;

import java.util.LinkedHashSet;
import java.util.Set;
import org.chancery.law.act.Dossier;
import org.chancery.law.instrument.Agreement;
import org.chancery.law.instrument.AgreementId;
import org.chancery.law.instrument.Duration;
import org.chancery.law.instrument.EntryIntoForce;
import org.chancery.law.instrument.Relation;

/** The agreements on which the status of an agreement may depend. */
final class Related {

    private Related() {}

    static Set<AgreementId> to(Dossier dossier) {
        Agreement agreement = dossier.agreement();
        var ids = new LinkedHashSet<AgreementId>();
        agreement.related().stream().map(Relation::to).forEach(ids::add);
        agreement.clauses().ifPresent(clauses -> {
            clauses.consent().parent().ifPresent(ids::add);
            ids.addAll(clauses.consent().family());
            clauses.entryIntoForce().flatMap(EntryIntoForce::notBeforeAgreement).ifPresent(ids::add);
            if (clauses.duration() instanceof Duration.LinkedTo linked) {
                ids.add(linked.other());
            }
        });
        return ids;
    }
}
