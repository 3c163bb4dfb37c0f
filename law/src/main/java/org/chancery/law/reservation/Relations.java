package org.chancery.law.reservation;

import java.util.List;
import java.util.Map;
import org.chancery.law.finding.Basis;
import org.chancery.law.finding.Finding;
import org.chancery.law.finding.Reason;
import org.chancery.law.finding.Rule;
import org.chancery.law.finding.Value;
import org.chancery.law.instrument.AgreementId;
import org.chancery.law.instrument.StateCode;
import org.chancery.law.status.AsAt;
import org.chancery.law.status.TreatyLaw;

/** Answers what two States owe each other under an agreement (VCLT arts. 19 to 23). Immutable. */
public final class Relations {
    private final TreatyLaw law;

    private Relations(TreatyLaw law) {
        this.law = law;
    }

    public static Relations over(TreatyLaw law) {
        return new Relations(law);
    }

    /** The relation between two States, seen from {@code a}; the order matters only for what {@code a} may invoke. */
    public Relation between(AgreementId id, StateCode a, StateCode b, AsAt when) {
        law.state(id, a, when);
        var reason = new Reason(
                Rule.RELATION_NOT_KNOWN,
                new Basis.Record(),
                Map.of("state", new Value.OfState(a), "other", new Value.OfState(b)),
                List.of());
        var finding = new Finding(id, Finding.Standing.NOT_KNOWN, reason, List.of());
        return new Relation(id, a, b, when, Relation.Kind.NOT_KNOWN, List.of(), finding);
    }

    /** The kind of relation of every ordered pair of parties. */
    public RelationMatrix matrix(AgreementId id, AsAt when) {
        return new RelationMatrix(id, when, List.of(), Map.of());
    }

    /** Every reservation made by the date, in the order of the acts, and what became of it. */
    public List<ReservationStatus> reservations(AgreementId id, AsAt when) {
        return List.of();
    }
}
