package org.chancery.law.act;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.chancery.law.act.Problem.Kind;
import org.chancery.law.act.Problem.Severity;
import org.chancery.law.instrument.Agreement;
import org.chancery.law.instrument.AgreementKind;
import org.chancery.law.instrument.Eligibility;
import org.chancery.law.instrument.StateCode;

/** Checks of each act by itself. */
final class ActChecks {
    private final Agreement agreement;
    private final List<Problem> problems = new ArrayList<>();

    private ActChecks(Agreement agreement) {
        this.agreement = agreement;
    }

    static List<Problem> of(Dossier dossier) {
        var checks = new ActChecks(dossier.agreement());
        var ids = new HashSet<ActId>();
        for (Act act : dossier.acts()) {
            if (!ids.add(act.head().id())) {
                checks.error(
                        Kind.DUPLICATE_ID, act, "the id " + act.head().id() + " is used twice; ids must be unique");
            }
            checks.check(act);
        }
        return checks.problems;
    }

    private void check(Act act) {
        if (!act.head().agreement().equals(agreement.id())) {
            error(
                    Kind.OTHER_AGREEMENT,
                    act,
                    "it belongs to " + act.head().agreement() + " and stands in the record of " + agreement.id());
        }
        switch (act) {
            case ModelActStep _ -> {
                if (agreement.kind() != AgreementKind.MODEL_ACT) {
                    error(Kind.KIND_OF_AGREEMENT, act, "a step of a model act in the record of a treaty");
                }
            }
            case TreatyAct treatyAct -> {
                if (agreement.kind() != AgreementKind.TREATY) {
                    error(Kind.KIND_OF_AGREEMENT, act, "a treaty act in the record of a model act, which binds nobody");
                }
                check(treatyAct);
            }
        }
    }

    private void check(TreatyAct act) {
        if (act.head().state().isEmpty() && needsState(act)) {
            error(Kind.STATE_MISSING, act, "the State that acted must be named");
        }
        date(act);
        switch (act) {
            case Signature _ -> signed(act);
            case Consent c -> {
                form(c);
                eligible(act);
            }
            default -> {}
        }
    }

    private void date(TreatyAct act) {
        if (agreement.concluded().isEmpty() || !isByAState(act)) {
            return;
        }
        LocalDate concluded = agreement.concluded().get();
        if (act.head().date().isBefore(concluded)) {
            error(
                    Kind.BEFORE_THE_AGREEMENT,
                    act,
                    "its date " + act.head().date() + " is before the agreement was concluded, " + concluded);
        }
    }

    private void signed(TreatyAct act) {
        agreement.clauses().ifPresent(clauses -> {
            LocalDate date = act.head().date();
            boolean early =
                    clauses.consent().signatureFrom().map(date::isBefore).orElse(false);
            boolean late = clauses.consent().signatureUntil().map(date::isAfter).orElse(false);
            if (early || late) {
                warning(
                        Kind.SIGNED_OUTSIDE_PERIOD,
                        act,
                        "signed on " + date + ", when the agreement was not open for signature ("
                                + clauses.consent()
                                        .signatureFrom()
                                        .map(LocalDate::toString)
                                        .orElse("no first day") + " to "
                                + clauses.consent()
                                        .signatureUntil()
                                        .map(LocalDate::toString)
                                        .orElse("no last day") + ")");
            }
        });
        eligible(act);
    }

    private void form(Consent consent) {
        agreement.clauses().ifPresent(clauses -> {
            var forms = clauses.consent().forms();
            switch (consent.form()) {
                case SUCCESSION, NOT_STATED, FORMAL_CONFIRMATION -> {}
                case RATIFICATION, ACCEPTANCE, APPROVAL, ACCESSION, DEFINITIVE_SIGNATURE, CONSENT_TO_BE_BOUND -> {
                    if (!forms.isEmpty() && !forms.contains(consent.form())) {
                        warning(
                                Kind.FORM_NOT_PROVIDED,
                                consent,
                                "the clause on consent does not name " + consent.form() + "; it names " + forms);
                    }
                }
            }
        });
    }

    private void eligible(TreatyAct act) {
        Eligibility eligibility = agreement.eligibility();
        Optional<StateCode> state = act.head().state();
        if (state.isPresent()
                && eligibility.kind() == Eligibility.Kind.NAMED
                && !eligibility.states().contains(state.get())
                && !(state.get().isOrganisation() && eligibility.regionalOrganisations())) {
            error(Kind.NOT_ELIGIBLE, act, state.get() + " is not among the States that may become parties");
        }
    }

    private static boolean needsState(TreatyAct act) {
        return isByAState(act)
                || act instanceof Suspension
                || act instanceof Announcement a && a.subject() == Announcement.Subject.IN_FORCE_FOR_STATE
                || act instanceof Announcement w && w.subject() == Announcement.Subject.WITHDRAWAL_EFFECT;
    }

    private static boolean isByAState(TreatyAct act) {
        return switch (act) {
            case Signature _,
                    SignatureConfirmed _,
                    SignatureSucceeded _,
                    Consent _,
                    InstrumentWithdrawn _,
                    NotToBecomeParty _,
                    ProvisionalApplication _,
                    ProvisionalApplicationEnded _,
                    Territory _,
                    Reservation _,
                    ReservationConfirmed _,
                    ReservationModified _,
                    ReservationWithdrawn _,
                    Declaration _,
                    DeclarationWithdrawn _,
                    Objection _,
                    ObjectionWithdrawn _,
                    Denunciation _,
                    DenunciationRevoked _,
                    AmendmentObjected _ -> true;
            case ReservationAccepted _,
                    Communication _,
                    AmendmentProposed _,
                    AmendmentAdopted _,
                    AmendmentAccepted _,
                    Suspension _,
                    SuspensionEnded _,
                    ConflictDecision _,
                    Announcement _,
                    Correction _,
                    InstrumentReturned _,
                    InstrumentAccepted _,
                    InstrumentReferred _,
                    NotificationDelivered _ -> false;
        };
    }

    private void error(Kind kind, Act act, String message) {
        problems.add(new Problem(kind, Severity.ERROR, List.of(act.head().id()), message));
    }

    private void warning(Kind kind, Act act, String message) {
        problems.add(new Problem(kind, Severity.WARNING, List.of(act.head().id()), message));
    }
}
