package org.chancery.server.pages.shared;

import java.util.Optional;
import org.chancery.law.act.Act;
import org.chancery.law.act.ActId;
import org.chancery.law.act.ConflictDecision;
import org.chancery.law.act.Correction;
import org.chancery.law.act.DeclarationWithdrawn;
import org.chancery.law.act.DenunciationRevoked;
import org.chancery.law.act.InstrumentAccepted;
import org.chancery.law.act.InstrumentReferred;
import org.chancery.law.act.InstrumentReturned;
import org.chancery.law.act.InstrumentWithdrawn;
import org.chancery.law.act.Objection;
import org.chancery.law.act.ObjectionWithdrawn;
import org.chancery.law.act.ReservationAccepted;
import org.chancery.law.act.ReservationConfirmed;
import org.chancery.law.act.ReservationModified;
import org.chancery.law.act.ReservationWithdrawn;
import org.chancery.law.act.SignatureConfirmed;
import org.chancery.law.act.SuspensionEnded;

/** Which act another act is about. */
public final class References {
    private References() {}

    /** The act that this one confirms, changes, withdraws, answers or corrects. */
    public static Optional<ActId> of(Act act) {
        return switch (act) {
            case SignatureConfirmed it -> Optional.of(it.signature());
            case ReservationConfirmed it -> Optional.of(it.reservation());
            case ReservationModified it -> Optional.of(it.reservation());
            case ReservationWithdrawn it -> Optional.of(it.reservation());
            case ReservationAccepted it -> Optional.of(it.reservation());
            case DeclarationWithdrawn it -> Optional.of(it.declaration());
            case Objection it -> it.reservation();
            case ObjectionWithdrawn it -> Optional.of(it.objection());
            case DenunciationRevoked it -> Optional.of(it.denunciation());
            case ConflictDecision it -> Optional.of(it.denunciation());
            case SuspensionEnded it -> Optional.of(it.suspension());
            case InstrumentWithdrawn it -> Optional.of(it.instrument());
            case InstrumentReturned it -> Optional.of(it.instrument());
            case InstrumentReferred it -> Optional.of(it.instrument());
            case InstrumentAccepted it -> Optional.of(it.instrument());
            case Correction it -> Optional.of(it.corrected());
            default -> Optional.empty();
        };
    }
}
