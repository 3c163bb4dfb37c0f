package org.chancery.law.roll;

import java.util.List;
import java.util.Optional;
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
import org.chancery.law.calendar.Days;
import org.chancery.law.instrument.ConsentForm;
import org.chancery.law.instrument.StateCode;

/** Which lines an act puts on the roll. Acts that change no status put none. */
final class Lines {
    private final StateCode state;

    private Lines(StateCode state) {
        this.state = state;
    }

    /** @param state whom the act concerns; empty for an act about the agreement as a whole */
    static List<Line> of(TreatyAct act, Optional<StateCode> state) {
        return state.map(code -> new Lines(code).lines(act)).orElse(List.of());
    }

    private List<Line> lines(TreatyAct act) {
        return switch (act) {
            case Signature s ->
                switch (s.form()) {
                    case SUBJECT_TO_RATIFICATION -> List.of(line(act, Kind.SIGNATURE));
                    case AD_REFERENDUM -> List.of(line(act, Kind.SIGNATURE_AD_REFERENDUM));
                    case DEFINITIVE ->
                        List.of(line(act, Kind.SIGNATURE), consent(act, ConsentForm.DEFINITIVE_SIGNATURE));
                };
            case SignatureConfirmed _ -> List.of(line(act, Kind.SIGNATURE_CONFIRMED));
            case SignatureSucceeded s -> List.of(backdated(act, Kind.SIGNATURE_SUCCEEDED, Days.of(s.effectiveOn())));
            case Consent c -> List.of(consent(c));
            case InstrumentWithdrawn _ -> List.of(line(act, Kind.INSTRUMENT_WITHDRAWN));
            case NotToBecomeParty _ -> List.of(line(act, Kind.NOT_TO_BECOME_PARTY));
            case ProvisionalApplication _ -> List.of(line(act, Kind.PROVISIONAL));
            case ProvisionalApplicationEnded _ -> List.of(line(act, Kind.PROVISIONAL_ENDED));
            case Denunciation d -> List.of(line(act, Kind.DENUNCIATION, Days.of(d.statedEffect()), 0));
            case DenunciationRevoked _ -> List.of(line(act, Kind.DENUNCIATION_REVOKED));
            case ConflictDecision d ->
                List.of(line(
                        act, Kind.CONFLICT_DECISION, Days.of(d.conflictEnded()), d.prolongs() ? Roll.PROLONGS : 0));
            case Suspension s -> List.of(suspension(s));
            case SuspensionEnded _ -> List.of(line(act, Kind.SUSPENSION_ENDED));
            case Announcement a -> List.of(line(act, Kind.ANNOUNCEMENT, Days.of(a.published()), 0));
            case Territory _,
                    Reservation _,
                    ReservationConfirmed _,
                    ReservationModified _,
                    ReservationWithdrawn _,
                    ReservationAccepted _,
                    Declaration _,
                    DeclarationWithdrawn _,
                    Objection _,
                    ObjectionWithdrawn _,
                    Communication _,
                    AmendmentProposed _,
                    AmendmentAdopted _,
                    AmendmentAccepted _,
                    AmendmentObjected _,
                    Correction _,
                    InstrumentReturned _,
                    InstrumentAccepted _,
                    InstrumentReferred _,
                    NotificationDelivered _ -> List.of();
        };
    }

    private Line line(TreatyAct act, byte kind) {
        return line(act, kind, Days.NONE, 0);
    }

    private Line line(TreatyAct act, byte kind, int extra, int flags) {
        int date = Days.of(act.head().date());
        return new Line(state, kind, date, date, known(act), extra, (byte) 0, (byte) flags, act);
    }

    private Line backdated(TreatyAct act, byte kind, int effective) {
        int date = Days.of(act.head().date());
        int from = effective == Days.NONE ? date : Math.min(date, effective);
        return new Line(state, kind, from, date, known(act), effective, (byte) 0, (byte) 0, act);
    }

    private Line suspension(Suspension s) {
        int from = Days.of(s.from());
        return new Line(state, Kind.SUSPENSION, from, from, known(s), Days.of(s.until()), (byte) 0, (byte) 0, s);
    }

    private Line consent(TreatyAct act, ConsentForm form) {
        int date = Days.of(act.head().date());
        return new Line(state, Kind.CONSENT, date, date, known(act), Days.NONE, (byte) form.ordinal(), (byte) 0, act);
    }

    private Line consent(Consent c) {
        int date = Days.of(c.head().date());
        int effective = Days.of(c.effectiveOn());
        boolean retroactive = c.form() == ConsentForm.SUCCESSION && effective != Days.NONE;
        int flags = (c.bracketed() ? Roll.BRACKETED : 0)
                | switch (c.counting()) {
                    case BY_RULE -> 0;
                    case COUNTED -> Roll.COUNTED;
                    case NOT_COUNTED -> Roll.NOT_COUNTED;
                };
        return new Line(
                state,
                Kind.CONSENT,
                retroactive ? Math.min(date, effective) : date,
                date,
                known(c),
                effective,
                (byte) c.form().ordinal(),
                (byte) flags,
                c);
    }

    private static int known(TreatyAct act) {
        return Days.of(act.head().known().date());
    }
}
