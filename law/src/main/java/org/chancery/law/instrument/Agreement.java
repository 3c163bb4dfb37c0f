package org.chancery.law.instrument;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * An agreement as its package describes it.
 *
 * @param concluded date of adoption or of the text ("done at"), where known
 * @param place where it was done; may be empty
 * @param registration number and date under UN Charter art. 102, as printed
 * @param clauses empty for a model act, and for a treaty whose clauses have not been encoded
 * @param zone time zone of the depositary; decides which calendar day an instant belongs to
 * @param fictional true for demonstration material, which is marked on every page
 * @param unconfirmed points that the source marks as not confirmed, shown as such
 */
public record Agreement(
        AgreementId id,
        AgreementKind kind,
        LocalizedText title,
        LocalizedText shortTitle,
        Optional<LocalDate> concluded,
        LocalizedText place,
        List<Depositary> depositaries,
        Eligibility eligibility,
        List<Relation> related,
        Optional<String> registration,
        Participation participation,
        List<Source> sources,
        Optional<FinalClauses> clauses,
        ZoneId zone,
        boolean fictional,
        List<LocalizedText> unconfirmed) {

    public Agreement {
        depositaries = List.copyOf(depositaries);
        related = List.copyOf(related);
        sources = List.copyOf(sources);
        unconfirmed = List.copyOf(unconfirmed);
    }
}
