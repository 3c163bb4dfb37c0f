package org.chancery.law.deposit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.law.act.Consent;
import org.chancery.law.act.Signature;
import org.chancery.law.finding.Basis;
import org.chancery.law.finding.Finding;
import org.chancery.law.finding.Finding.Standing;
import org.chancery.law.finding.Value;
import org.chancery.law.instrument.AgreementId;
import org.chancery.law.instrument.Eligibility;
import org.chancery.law.instrument.Relation;
import org.chancery.law.instrument.StateCode;
import org.chancery.law.rule.ConsentRule;
import org.chancery.law.rule.ExaminationRule;
import org.chancery.law.rule.RecordRule;
import org.chancery.law.status.StateStatus;

/** May the State sign or join, by the clause on participation and by its consent to the parent treaty? */
final class Entitlement {
    private Entitlement() {}

    static List<Finding> findings(Question question) {
        Optional<StateCode> state = question.state();
        boolean joins = question.proposed(Consent.class).findAny().isPresent()
                || question.proposed(Signature.class).findAny().isPresent();
        if (state.isEmpty() || !joins) {
            return List.of();
        }
        List<Finding> findings = new ArrayList<>();
        circle(question, state.get()).ifPresent(findings::add);
        if (question.proposed(Consent.class).findAny().isPresent()) {
            parent(question).ifPresent(id -> findings.add(consentTo(question, id, state.get())));
        }
        return findings;
    }

    private static Optional<Finding> circle(Question question, StateCode state) {
        Eligibility eligibility = question.agreement().eligibility();
        Basis basis = new Basis.Clause(question.agreement().id(), eligibility.article());
        boolean organisation = state.isOrganisation();
        return switch (eligibility.kind()) {
            case ALL_STATES ->
                Optional.of(answer(question, state, !organisation || eligibility.regionalOrganisations(), basis));
            case NAMED ->
                Optional.of(answer(
                        question,
                        state,
                        eligibility.states().contains(state) || organisation && eligibility.regionalOrganisations(),
                        basis));
            case BY_ADMISSION, NOT_STATED ->
                Optional.of(question.finding(
                        Standing.FOR_A_PERSON,
                        ExaminationRule.ENTITLEMENT_OPEN,
                        basis,
                        List.of(),
                        new Value.OfState(state)));
            case PARTIES_TO_PARENT -> Optional.empty();
        };
    }

    private static Finding answer(Question question, StateCode state, boolean entitled, Basis basis) {
        return question.finding(
                entitled ? Standing.ESTABLISHED : Standing.FOR_A_PERSON,
                entitled ? ExaminationRule.ENTITLED : ExaminationRule.NOT_ENTITLED,
                basis,
                List.of(),
                new Value.OfState(state));
    }

    /** The agreement whose parties alone may consent; named by the clause on consent, or by the circle of those who may join. */
    private static Optional<AgreementId> parent(Question question) {
        Optional<AgreementId> named =
                question.clauses().flatMap(it -> it.consent().parent());
        if (named.isPresent()) {
            return named;
        }
        return question.agreement().related().stream()
                .filter(it -> it.kind() == Relation.Kind.PROTOCOL_OF)
                .filter(it -> question.agreement().eligibility().kind() == Eligibility.Kind.PARTIES_TO_PARENT)
                .map(Relation::to)
                .findFirst();
    }

    private static Finding consentTo(Question question, AgreementId parent, StateCode state) {
        Basis basis = new Basis.Clause(
                question.agreement().id(),
                question.clauses()
                        .flatMap(it -> it.consent().article())
                        .or(() -> question.agreement().eligibility().article()));
        if (question.law().holdings().dossier(parent).isEmpty()) {
            return question.finding(
                    Standing.NOT_KNOWN,
                    RecordRule.RELATED_NOT_HELD,
                    new Basis.Record(),
                    List.of(),
                    new Value.OfAgreement(parent));
        }
        StateStatus status = question.law().state(parent, state, question.when());
        Optional<LocalDate> consent = switch (status.status()) {
            case PARTY, CONTRACTING, WITHDRAWING, SUSPENDED -> status.consent();
            case PROVISIONAL, SIGNATORY, FORMER, NEVER, UNKNOWN -> Optional.empty();
        };
        return consent.map(date -> question.finding(
                        Standing.ESTABLISHED,
                        ConsentRule.PARENT_CONSENTED,
                        basis,
                        List.of(),
                        new Value.OfState(state),
                        new Value.OfAgreement(parent),
                        new Value.OfDate(date)))
                .orElseGet(() -> question.finding(
                        Standing.FOR_A_PERSON,
                        ConsentRule.PARENT_MISSING,
                        basis,
                        List.of(),
                        new Value.OfState(state),
                        new Value.OfAgreement(parent)));
    }
}
