package org.chancery.law.instrument;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An agreement as its package describes it.
 *
 * @param concluded date of adoption or of the text ("done at"), where known
 * @param place where it was done; may be empty
 * @param registration its entry in a public register of treaties
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
        Optional<Registration> registration,
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

    /** The agreements on which this one depends for its own answers; what depends on one that is not held is taken as fulfilled. */
    public Set<AgreementId> dependsOn() {
        var ids = new LinkedHashSet<AgreementId>();
        clauses.ifPresent(held -> {
            held.consent().parent().ifPresent(ids::add);
            held.entryIntoForce().flatMap(EntryIntoForce::notBeforeAgreement).ifPresent(ids::add);
            held.entryIntoForce().ifPresent(entry -> ids.addAll(entry.when().partiesCounted()));
            if (held.duration() instanceof Duration.LinkedTo linked) {
                ids.add(linked.other());
            }
        });
        for (Relation relation : related) {
            if (relation.kind() == Relation.Kind.PROTOCOL_OF || relation.kind() == Relation.Kind.TERM_LINKED_TO) {
                ids.add(relation.to());
            }
        }
        return ids;
    }
}
