package org.chancery.law.act;

import java.util.Optional;

/** Which earlier act an act refers to. */
public final class References {
    private References() {}

    /** The act that is confirmed, modified, withdrawn, revoked, accepted, corrected or objected to; empty where the kind names none. */
    public static Optional<ActId> of(TreatyAct act) {
        return switch (act) {
            case SignatureConfirmed c -> Optional.of(c.signature());
            case InstrumentWithdrawn w -> Optional.of(w.instrument());
            case ReservationConfirmed c -> Optional.of(c.reservation());
            case ReservationModified m -> Optional.of(m.reservation());
            case ReservationWithdrawn w -> Optional.of(w.reservation());
            case ReservationAccepted a -> Optional.of(a.reservation());
            case DeclarationWithdrawn w -> Optional.of(w.declaration());
            case Objection o -> o.reservation();
            case ObjectionWithdrawn w -> Optional.of(w.objection());
            case DenunciationRevoked r -> Optional.of(r.denunciation());
            case SuspensionEnded e -> Optional.of(e.suspension());
            case ConflictDecision d -> Optional.of(d.denunciation());
            case Correction c -> Optional.of(c.corrected());
            case InstrumentReturned r -> Optional.of(r.instrument());
            case InstrumentAccepted a -> Optional.of(a.instrument());
            case InstrumentReferred r -> Optional.of(r.instrument());
            case NotificationDelivered d -> Optional.of(d.about());
            case Signature _,
                    SignatureSucceeded _,
                    Consent _,
                    NotToBecomeParty _,
                    ProvisionalApplication _,
                    ProvisionalApplicationEnded _,
                    Territory _,
                    Reservation _,
                    Declaration _,
                    Communication _,
                    AmendmentProposed _,
                    AmendmentAdopted _,
                    AmendmentAccepted _,
                    AmendmentObjected _,
                    Denunciation _,
                    Suspension _,
                    Announcement _ -> Optional.empty();
        };
    }
}
