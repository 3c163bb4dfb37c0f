package org.chancery.law.acceptance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.law.act.ActId;
import org.chancery.law.act.Communication;
import org.chancery.law.act.Objection;
import org.chancery.law.act.ObjectionWithdrawn;
import org.chancery.law.act.References;
import org.chancery.law.act.Reservation;
import org.chancery.law.act.ReservationAccepted;
import org.chancery.law.act.ReservationConfirmed;
import org.chancery.law.act.ReservationModified;
import org.chancery.law.act.ReservationWithdrawn;
import org.chancery.law.act.TreatyAct;
import org.chancery.law.calendar.Days;
import org.chancery.law.instrument.StateCode;
import org.chancery.law.roll.Roll;
import org.chancery.law.roll.TreatyActs;

/** The acts about reservations that had happened by one day and were known on another, in the order of the record. */
public final class ReservationActs {
    private final List<Reservation> reservations = new ArrayList<>();
    private final List<Objection> unlinked = new ArrayList<>();
    private final List<Communication> communications = new ArrayList<>();
    private final Map<ActId, List<TreatyAct>> about = new HashMap<>();

    private ReservationActs() {}

    public static ReservationActs of(Roll roll, int on, int known) {
        var acts = new ReservationActs();
        for (TreatyAct act : roll.treatyActs().all()) {
            if (TreatyActs.knownDay(act) <= known && Days.of(act.head().date()) <= on) {
                acts.sort(act);
            }
        }
        acts.unlinked.removeIf(acts::link);
        return acts;
    }

    private void sort(TreatyAct act) {
        switch (act) {
            case Reservation r -> reservations.add(r);
            case Objection o when o.reservation().isEmpty() -> unlinked.add(o);
            case Communication c -> communications.add(c);
            default -> References.of(act).ifPresent(id -> about(id).add(act));
        }
    }

    /** An objection that names only the State belongs to its reservation, if it has made just one. */
    private boolean link(Objection objection) {
        List<Reservation> candidates = objection.towards().map(this::by).orElse(List.of());
        if (candidates.size() != 1) {
            return false;
        }
        about(candidates.getFirst().head().id()).add(objection);
        return true;
    }

    private List<TreatyAct> about(ActId id) {
        return about.computeIfAbsent(id, _ -> new ArrayList<>());
    }

    private <T extends TreatyAct> List<T> about(ActId id, Class<T> kind) {
        return about.getOrDefault(id, List.of()).stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    public List<Reservation> all() {
        return reservations;
    }

    public List<Reservation> by(StateCode state) {
        return reservations.stream()
                .filter(r -> r.head().state().equals(Optional.of(state)))
                .toList();
    }

    /**
     * The confirmation made by the day of consent; a later one comes too late (VCLT art. 23(2)).
     *
     * @param consent day of the instrument; {@code Days.NONE} where there is none yet
     */
    public Optional<ReservationConfirmed> confirmation(Reservation reservation, int consent) {
        return about(reservation.head().id(), ReservationConfirmed.class).stream()
                .filter(c -> consent == Days.NONE || Days.of(c.head().date()) <= consent)
                .findFirst();
    }

    public List<ReservationModified> modifications(Reservation reservation) {
        return about(reservation.head().id(), ReservationModified.class);
    }

    public List<ReservationWithdrawn> withdrawals(Reservation reservation) {
        return about(reservation.head().id(), ReservationWithdrawn.class);
    }

    /** Express acceptances of the reservation or of a modification of it; those without a State are the organ's. */
    public List<ReservationAccepted> acceptances(ActId reservationOrModification) {
        return about(reservationOrModification, ReservationAccepted.class);
    }

    public List<Objection> objections(ActId reservationOrModification) {
        return about(reservationOrModification, Objection.class);
    }

    public Optional<ObjectionWithdrawn> withdrawal(Objection objection) {
        return about(objection.head().id(), ObjectionWithdrawn.class).stream().findFirst();
    }

    /** Objections of one State to another that could not be linked to one reservation. */
    public List<Objection> unlinked(StateCode by, StateCode towards) {
        return unlinked.stream()
                .filter(o ->
                        o.head().state().equals(Optional.of(by)) && o.towards().equals(Optional.of(towards)))
                .toList();
    }

    public Optional<Communication> nonRecognition(StateCode by, StateCode other) {
        return communications.stream()
                .filter(c -> c.subject() == Communication.Subject.NON_RECOGNITION
                        && c.head().state().equals(Optional.of(by))
                        && c.about().equals(Optional.of(other)))
                .findFirst();
    }
}
