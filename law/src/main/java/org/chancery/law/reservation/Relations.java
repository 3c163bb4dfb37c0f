package org.chancery.law.reservation;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.chancery.law.instrument.AgreementId;
import org.chancery.law.instrument.StateCode;
import org.chancery.law.status.AsAt;
import org.chancery.law.status.TreatyLaw;

/**
 * Answers what two States owe each other under an agreement (VCLT arts. 19 to 23). Immutable. Methods throw IllegalArgumentException when the
 * agreement is not held.
 */
public final class Relations {
    private final TreatyLaw law;

    private Relations(TreatyLaw law) {
        this.law = law;
    }

    public static Relations over(TreatyLaw law) {
        return new Relations(law);
    }

    /** The relation between two different States, seen from {@code a}. */
    public Relation between(AgreementId id, StateCode a, StateCode b, AsAt when) {
        if (a.equals(b)) {
            throw new IllegalArgumentException("a relation needs two different States, not " + a + " twice");
        }
        var question = new RelationQuestion(law, id, when);
        var pair = question.read(a, b);
        return new Relation(
                id, a, b, when, pair.kind(), RelationQuestion.modifications(pair), RelationFinding.of(question, pair));
    }

    /** The relations of those bound on the date, each pair read when it is asked for: cheaper than {@link #between} for many pairs. */
    public PairRelations pairs(AgreementId id, AsAt when) {
        return new PairRelations(new RelationQuestion(law, id, when), law.states(id, when));
    }

    /** The kind of relation of every ordered pair of those bound on the date. */
    public RelationMatrix matrix(AgreementId id, AsAt when) {
        PairRelations pairs = pairs(id, when);
        List<StateCode> states = pairs.states();
        var cells = new TreeMap<StateCode, Map<StateCode, Relation.Kind>>();
        for (StateCode a : states) {
            var row = new TreeMap<StateCode, Relation.Kind>();
            for (StateCode b : states) {
                if (!a.equals(b)) {
                    row.put(b, pairs.kind(a, b));
                }
            }
            cells.put(a, row);
        }
        return new RelationMatrix(id, when, states, cells);
    }

    /** Every reservation made by the date, in the order of the acts, and what became of it. */
    public List<ReservationStatus> reservations(AgreementId id, AsAt when) {
        return new RelationQuestion(law, id, when)
                .courses.all().stream().map(Course::status).toList();
    }
}
