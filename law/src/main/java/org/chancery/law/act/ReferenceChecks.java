package org.chancery.law.act;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.law.act.Problem.Kind;
import org.chancery.law.act.Problem.Severity;
import org.chancery.law.instrument.FormerStates;
import org.chancery.law.instrument.StateCode;

/** Checks of what acts refer to. */
final class ReferenceChecks {
    private final Map<ActId, TreatyAct> acts = new HashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    private ReferenceChecks() {}

    static List<Problem> of(Dossier dossier) {
        var checks = new ReferenceChecks();
        for (Act act : dossier.acts()) {
            if (act instanceof TreatyAct treatyAct) {
                checks.acts.putIfAbsent(act.head().id(), treatyAct);
            }
        }
        for (Act act : dossier.acts()) {
            if (act instanceof TreatyAct treatyAct) {
                checks.check(treatyAct);
            }
        }
        return checks.problems;
    }

    private void check(TreatyAct act) {
        if (act instanceof Objection objection && objection.reservation().isEmpty()) {
            unlinked(objection);
        }
        Optional<ActId> id = References.of(act);
        if (id.isEmpty()) {
            return;
        }
        TreatyAct target = acts.get(id.get());
        if (target == null) {
            Kind kind = act instanceof Objection ? Kind.OBJECTION_TO_NO_RESERVATION : Kind.REFERS_TO_NOTHING;
            error(kind, act, "it refers to " + id.get() + ", which is not in the record");
        } else if (!fits(act, target)) {
            Kind kind = act instanceof Objection ? Kind.OBJECTION_TO_NO_RESERVATION : Kind.REFERS_TO_ANOTHER_KIND;
            error(
                    kind,
                    act,
                    "it refers to " + id.get() + ", which is a "
                            + target.getClass().getSimpleName() + " and not what such an act can refer to");
        } else {
            states(act, target);
        }
    }

    private void unlinked(Objection objection) {
        Optional<StateCode> towards = objection.towards();
        // An objection that a page prints to several States, or to none by name, waits for a person to link it.
        boolean reserved = acts.values().stream()
                .anyMatch(a -> mayBeObjectedTo(a)
                        && (towards.isEmpty() || a.head().state().equals(towards)));
        if (!reserved) {
            error(
                    Kind.OBJECTION_TO_NO_RESERVATION,
                    objection,
                    towards.map(s -> "no reservation of " + s + " is in the record")
                            .orElse("no reservation is in the record"));
        } else {
            problems.add(new Problem(
                    Kind.REFERS_TO_NOTHING,
                    Severity.WARNING,
                    List.of(objection.head().id()),
                    "the reservation objected to is not named; a person has to link it"));
        }
    }

    /** States also object to what a source prints as a declaration and they regard as a reservation. */
    private static boolean mayBeObjectedTo(TreatyAct act) {
        return act instanceof Reservation || act instanceof Declaration;
    }

    private void states(TreatyAct act, TreatyAct target) {
        Optional<StateCode> by = act.head().state();
        Optional<StateCode> of = target.head().state();
        if (act instanceof Objection && by.equals(of)) {
            error(Kind.OBJECTION_TO_OWN_RESERVATION, act, "a State cannot object to its own reservation");
        }
        if (ofTheSameState(act) && !by.equals(of) && !endedBefore(of, act)) {
            error(
                    Kind.REFERS_TO_ANOTHER_STATE,
                    act,
                    "it is by " + by.map(StateCode::value).orElse("nobody") + " and refers to an act of "
                            + of.map(StateCode::value).orElse("nobody"));
        }
    }

    /** A successor may withdraw what a State that no longer exists had declared. */
    private static boolean endedBefore(Optional<StateCode> state, TreatyAct act) {
        return state.flatMap(FormerStates::lastDay)
                .filter(last -> last.isBefore(act.head().date()))
                .isPresent();
    }

    private static boolean ofTheSameState(TreatyAct act) {
        return act instanceof SignatureConfirmed
                || act instanceof InstrumentWithdrawn
                || act instanceof ReservationConfirmed
                || act instanceof ReservationModified
                || act instanceof ReservationWithdrawn
                || act instanceof DeclarationWithdrawn
                || act instanceof ObjectionWithdrawn
                || act instanceof DenunciationRevoked
                || act instanceof ConflictDecision && act.head().state().isPresent()
                || act instanceof SuspensionEnded && act.head().state().isPresent();
    }

    private static boolean fits(TreatyAct act, TreatyAct target) {
        return switch (act) {
            case SignatureConfirmed _ -> target instanceof Signature;
            case InstrumentWithdrawn _ -> target instanceof Consent || target instanceof Signature;
            case ReservationConfirmed _, ReservationModified _, ReservationWithdrawn _ -> target instanceof Reservation;
            case ReservationAccepted _, Objection _ ->
                target instanceof Reservation || target instanceof ReservationModified;
            case DeclarationWithdrawn _ -> target instanceof Declaration;
            case ObjectionWithdrawn _ -> target instanceof Objection;
            case DenunciationRevoked _, ConflictDecision _ -> target instanceof Denunciation;
            case SuspensionEnded _ -> target instanceof Suspension;
            default -> true;
        };
    }

    private void error(Kind kind, TreatyAct act, String message) {
        problems.add(new Problem(kind, Severity.ERROR, List.of(act.head().id()), message));
    }
}
