package org.chancery.server.docket.notice;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.chancery.law.act.Act;
import org.chancery.law.act.Dossier;
import org.chancery.law.instrument.Agreement;
import org.chancery.law.instrument.AgreementId;
import org.chancery.law.instrument.Eligibility;
import org.chancery.law.instrument.FormerStates;
import org.chancery.law.instrument.Relation;
import org.chancery.law.instrument.StateCode;
import org.chancery.law.status.AsAt;
import org.chancery.law.status.Status;
import org.chancery.law.status.TreatyLaw;
import org.chancery.words.name.StateName;
import org.chancery.words.name.StateNames;

/** Who is told: the parties, those that have signed or consented, and all States entitled to become parties (VCLT art. 77(1)(e)). */
final class Recipients {

    private Recipients() {}

    /** By code; States that no longer exist are left out. */
    static List<StateCode> of(TreatyLaw law, AgreementId id, LocalDate day, StateNames names) {
        Dossier dossier = law.holdings().dossier(id).orElseThrow();
        Set<StateCode> told = new TreeSet<>();
        dossier.acts().stream()
                .map(Act::head)
                .flatMap(head -> head.state().stream())
                .filter(state -> isConcerned(law.state(id, state, AsAt.on(day)).status()))
                .forEach(told::add);
        told.addAll(entitled(law, dossier.agreement(), day, names));
        told.removeIf(state ->
                FormerStates.lastDay(state).map(last -> last.isBefore(day)).orElse(false));
        return List.copyOf(told);
    }

    private static boolean isConcerned(Status status) {
        return switch (status) {
            case PARTY, PROVISIONAL, SIGNATORY, CONTRACTING, WITHDRAWING, SUSPENDED, UNKNOWN -> true;
            case FORMER, NEVER -> false;
        };
    }

    private static Set<StateCode> entitled(TreatyLaw law, Agreement agreement, LocalDate day, StateNames names) {
        Eligibility eligibility = agreement.eligibility();
        Set<StateCode> entitled = new TreeSet<>();
        switch (eligibility.kind()) {
            case NAMED -> entitled.addAll(eligibility.states());
            case ALL_STATES ->
                names.all().stream()
                        .map(StateName::code)
                        .filter(it -> !it.isOrganisation())
                        .forEach(entitled::add);
            case PARTIES_TO_PARENT ->
                parent(agreement)
                        .filter(it -> law.holdings().dossier(it).isPresent())
                        .ifPresent(it -> law.states(it, AsAt.on(day)).stream()
                                .filter(state -> isConcerned(state.status()) && state.status() != Status.SIGNATORY)
                                .forEach(state -> entitled.add(state.state())));
            case BY_ADMISSION, NOT_STATED -> {}
        }
        return entitled;
    }

    private static Optional<AgreementId> parent(Agreement agreement) {
        return agreement
                .clauses()
                .flatMap(it -> it.consent().parent())
                .or(() -> agreement.related().stream()
                        .filter(it -> it.kind() == Relation.Kind.PROTOCOL_OF)
                        .map(Relation::to)
                        .findFirst());
    }
}
