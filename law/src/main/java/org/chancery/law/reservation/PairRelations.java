package org.chancery.law.reservation;

import java.util.List;
import org.chancery.law.instrument.StateCode;
import org.chancery.law.status.StateStatus;

/**
 * The relations of many pairs under one agreement on one date, without their Findings: the reservations are followed once, then each pair is
 * read when it is asked for. For one thread.
 */
public final class PairRelations {
    private final RelationQuestion question;
    private final List<StateCode> states;

    PairRelations(RelationQuestion question, List<StateStatus> all) {
        this.question = question;
        question.known(all);
        states = all.stream()
                .filter(RelationQuestion::bound)
                .map(StateStatus::state)
                .toList();
    }

    /** Those bound on the date, by code. */
    public List<StateCode> states() {
        return states;
    }

    /** The kind of relation between two different States. */
    public Relation.Kind kind(StateCode a, StateCode b) {
        return question.read(a, b).kind();
    }

    /** The reservations of either that modify the relation of the two; the same as {@link Relations#between} finds. */
    public List<Relation.Modification> modifications(StateCode a, StateCode b) {
        return RelationQuestion.modifications(question.read(a, b));
    }
}
