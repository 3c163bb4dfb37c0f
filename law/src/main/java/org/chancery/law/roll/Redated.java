package org.chancery.law.roll;

import org.chancery.law.act.ActHead;
import org.chancery.law.act.AmendmentAccepted;
import org.chancery.law.act.AmendmentAdopted;
import org.chancery.law.act.AmendmentObjected;
import org.chancery.law.act.AmendmentProposed;
import org.chancery.law.act.Announcement;
import org.chancery.law.act.Communication;
import org.chancery.law.act.ConflictDecision;
import org.chancery.law.act.Consent;
import org.chancery.law.act.Correction;
import org.chancery.law.act.Declaration;
import org.chancery.law.act.DeclarationWithdrawn;
import org.chancery.law.act.Denunciation;
import org.chancery.law.act.DenunciationRevoked;
import org.chancery.law.act.InstrumentAccepted;
import org.chancery.law.act.InstrumentReferred;
import org.chancery.law.act.InstrumentReturned;
import org.chancery.law.act.InstrumentWithdrawn;
import org.chancery.law.act.NotToBecomeParty;
import org.chancery.law.act.NotificationDelivered;
import org.chancery.law.act.Objection;
import org.chancery.law.act.ObjectionWithdrawn;
import org.chancery.law.act.ProvisionalApplication;
import org.chancery.law.act.ProvisionalApplicationEnded;
import org.chancery.law.act.Reservation;
import org.chancery.law.act.ReservationAccepted;
import org.chancery.law.act.ReservationConfirmed;
import org.chancery.law.act.ReservationModified;
import org.chancery.law.act.ReservationWithdrawn;
import org.chancery.law.act.Signature;
import org.chancery.law.act.SignatureConfirmed;
import org.chancery.law.act.SignatureSucceeded;
import org.chancery.law.act.Suspension;
import org.chancery.law.act.SuspensionEnded;
import org.chancery.law.act.Territory;
import org.chancery.law.act.TreatyAct;

/** The same act with another head: how a corrected date is applied. */
final class Redated {
    private Redated() {}

    static TreatyAct act(TreatyAct act, ActHead head) {
        return switch (act) {
            case Signature a -> new Signature(head, a.form());
            case SignatureConfirmed a -> new SignatureConfirmed(head, a.signature());
            case SignatureSucceeded a -> new SignatureSucceeded(head, a.effectiveOn());
            case Consent a -> new Consent(head, a.form(), a.effectiveOn(), a.counting(), a.bracketed());
            case InstrumentWithdrawn a -> new InstrumentWithdrawn(head, a.instrument());
            case NotToBecomeParty a -> new NotToBecomeParty(head);
            case ProvisionalApplication a -> new ProvisionalApplication(head, a.articles());
            case ProvisionalApplicationEnded a -> new ProvisionalApplicationEnded(head);
            case Territory a -> new Territory(head, a.effect(), a.territory(), a.effectiveOn());
            case Reservation a -> new Reservation(head, a.articles(), a.summary());
            case ReservationConfirmed a -> new ReservationConfirmed(head, a.reservation());
            case ReservationModified a -> new ReservationModified(head, a.reservation(), a.articles(), a.summary());
            case ReservationWithdrawn a -> new ReservationWithdrawn(head, a.reservation(), a.articles());
            case ReservationAccepted a -> new ReservationAccepted(head, a.reservation());
            case Declaration a -> new Declaration(head, a.kind(), a.articles(), a.summary());
            case DeclarationWithdrawn a -> new DeclarationWithdrawn(head, a.declaration());
            case Objection a -> new Objection(head, a.reservation(), a.towards(), a.form(), a.summary());
            case ObjectionWithdrawn a -> new ObjectionWithdrawn(head, a.objection());
            case Communication a -> new Communication(head, a.subject(), a.about(), a.summary());
            case AmendmentProposed a -> new AmendmentProposed(head, a.amendment(), a.summary());
            case AmendmentAdopted a -> new AmendmentAdopted(head, a.amendment(), a.rule(), a.articles());
            case AmendmentAccepted a -> new AmendmentAccepted(head, a.amendment());
            case AmendmentObjected a -> new AmendmentObjected(head, a.amendment());
            case Denunciation a -> new Denunciation(head, a.statedEffect());
            case DenunciationRevoked a -> new DenunciationRevoked(head, a.denunciation());
            case Suspension a -> new Suspension(head, a.from(), a.until());
            case SuspensionEnded a -> new SuspensionEnded(head, a.suspension());
            case ConflictDecision a -> new ConflictDecision(head, a.denunciation(), a.prolongs(), a.conflictEnded());
            case Announcement a -> new Announcement(head, a.subject(), a.published());
            case Correction a -> new Correction(head, a.corrected(), a.of(), a.reason());
            case InstrumentReturned a -> new InstrumentReturned(head, a.instrument(), a.reason());
            case InstrumentAccepted a -> new InstrumentAccepted(head, a.instrument());
            case InstrumentReferred a -> new InstrumentReferred(head, a.instrument(), a.reason());
            case NotificationDelivered a -> new NotificationDelivered(head, a.about(), a.stage());
        };
    }
}
