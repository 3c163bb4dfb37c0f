package org.chancery.law.reservation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chancery.law.act.Objection;
import org.chancery.law.act.ObjectionWithdrawn;
import org.chancery.law.act.Reservation;
import org.chancery.law.act.ReservationAccepted;
import org.chancery.law.act.ReservationConfirmed;
import org.chancery.law.act.ReservationModified;
import org.chancery.law.act.ReservationWithdrawn;
import org.chancery.law.act.TreatyAct;
import org.chancery.law.calendar.Days;
import org.chancery.law.instrument.AgreementId;
import org.chancery.law.instrument.StateCode;
import org.chancery.law.roll.Roll;
import org.chancery.law.status.AsAt;
import org.chancery.law.status.CorrectionSteps;
import org.chancery.law.status.StateStatus;
import org.chancery.law.status.Steps;
import org.chancery.law.status.TreatyLaw;
import org.chancery.law.status.ViennaConvention;

/** A question about pairs of States in one agreement: the reservations are followed once, then each pair is read. */
final class RelationQuestion {
    final AgreementId agreement;
    final AsAt when;
    final Roll roll;
    final Courses courses;
    private final TreatyLaw law;
    private final Effects effects;
    private final Map<StateCode, StateStatus> statuses = new HashMap<>();
    private final Map<StateCode, List<Course>> reservations = new HashMap<>();

    RelationQuestion(TreatyLaw law, AgreementId agreement, AsAt when) {
        this.law = law;
        this.agreement = agreement;
        this.when = when;
        roll = law.roll(agreement, when);
        courses = new Courses(
                roll,
                Days.of(when.on()),
                Days.of(when.knownAt()),
                this::status,
                Days.of(law.agreement(agreement, when).ended()));
        effects = new Effects(courses);
    }

    /** What the rules found about a pair. */
    record Pair(
            StateStatus a, StateStatus b, Relation.Kind kind, List<Effects.Found> effects, List<Objection> unlinked) {}

    StateStatus status(StateCode state) {
        return statuses.computeIfAbsent(state, s -> law.state(agreement, s, when));
    }

    void known(List<StateStatus> states) {
        states.forEach(s -> statuses.put(s.state(), s));
    }

    Pair read(StateCode a, StateCode b) {
        StateStatus first = status(a);
        StateStatus second = status(b);
        if (!known(first) || !known(second)) {
            return new Pair(first, second, Relation.Kind.NOT_KNOWN, List.of(), List.of());
        }
        if (!bound(first) || !bound(second)) {
            return new Pair(first, second, Relation.Kind.NO_RELATION, List.of(), List.of());
        }
        var found = new ArrayList<Effects.Found>(effects.towards(by(a), b, consent(second)));
        found.addAll(effects.towards(by(b), a, consent(first)));
        var unlinked = new ArrayList<Objection>(courses.acts.unlinked(a, b));
        unlinked.addAll(courses.acts.unlinked(b, a));
        Relation.Kind kind = Effects.kind(found);
        if (!unlinked.isEmpty() && kind != Relation.Kind.NO_RELATION) {
            kind = Relation.Kind.NOT_KNOWN;
        }
        return new Pair(first, second, kind, found, unlinked);
    }

    static List<Relation.Modification> modifications(Pair pair) {
        return pair.effects().stream().map(Effects.Found::modification).toList();
    }

    /** Whether the Vienna Convention binds the two as a treaty here (VCLT art. 4). */
    boolean viennaConventionBinds(StateCode a, StateCode b) {
        return ViennaConvention.isTreatyBetween(law, roll.agreement(), a, b, when);
    }

    List<Course> by(StateCode state) {
        return reservations.computeIfAbsent(state, courses::by);
    }

    /** The corrections of what either of the two did about reservations. */
    void corrections(Steps steps, StateCode a, StateCode b) {
        CorrectionSteps.add(
                law.holdings().dossier(agreement).orElseThrow(),
                roll,
                act -> aboutReservations(act)
                        && act.head()
                                .state()
                                .filter(s -> s.equals(a) || s.equals(b))
                                .isPresent(),
                steps);
    }

    private static boolean aboutReservations(TreatyAct act) {
        return act instanceof Reservation
                || act instanceof ReservationConfirmed
                || act instanceof ReservationModified
                || act instanceof ReservationWithdrawn
                || act instanceof ReservationAccepted
                || act instanceof Objection
                || act instanceof ObjectionWithdrawn;
    }

    private static int consent(StateStatus state) {
        return Days.of(state.consent());
    }

    private static boolean known(StateStatus state) {
        return switch (state.status()) {
            case UNKNOWN -> false;
            case PARTY, PROVISIONAL, SIGNATORY, CONTRACTING, WITHDRAWING, SUSPENDED, FORMER, NEVER -> true;
        };
    }

    /** Whether the agreement is in force for the State; a suspended member is still bound by it. */
    static boolean bound(StateStatus state) {
        return state.status().isParty();
    }
}
