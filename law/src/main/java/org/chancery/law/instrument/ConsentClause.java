package org.chancery.law.instrument;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How States express consent.
 *
 * @param forms the forms that the clause names; empty when not stated
 * @param signatureFrom opening for signature
 * @param signatureUntil last day for signature; empty means until entry into force or without end
 * @param parent only parties to this agreement may consent
 * @param familyMinimum a joining State must accept at least this many of {@code family} at its deposit (CCW art. 4(3)); 0 for none
 * @param family the agreements of the family
 */
public record ConsentClause(
        Set<ConsentForm> forms,
        Optional<LocalDate> signatureFrom,
        Optional<LocalDate> signatureUntil,
        Optional<AgreementId> parent,
        int familyMinimum,
        List<AgreementId> family,
        Optional<Article> article) {

    public ConsentClause {
        forms = Set.copyOf(forms);
        family = List.copyOf(family);
    }
}
