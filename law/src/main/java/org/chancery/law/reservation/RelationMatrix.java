package org.chancery.law.reservation;

import java.util.List;
import java.util.Map;
import org.chancery.law.instrument.AgreementId;
import org.chancery.law.instrument.StateCode;
import org.chancery.law.status.AsAt;

/** The kind of relation of every ordered pair of those bound, by code. Cells in which both are the same State are left out. */
public record RelationMatrix(
        AgreementId agreement, AsAt when, List<StateCode> states, Map<StateCode, Map<StateCode, Relation.Kind>> cells) {
    public RelationMatrix {
        states = List.copyOf(states);
    }
}
