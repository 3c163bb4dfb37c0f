package org.chancery.server.pages.state;

import java.util.List;
import java.util.Optional;
import org.chancery.law.instrument.Agreement;
import org.chancery.law.instrument.StateCode;
import org.chancery.law.reservation.Relation;
import org.chancery.law.status.StateStatus;

/** Two States side by side, agreement by agreement; only agreements in which one of them has done anything. */
public record Comparison(StateCode left, StateCode right, List<Row> rows) {
    /** One agreement; the relation only where both are bound. */
    public record Row(Agreement agreement, StateStatus left, StateStatus right, Optional<Relation> relation) {
        public boolean same() {
            return left.status() == right.status();
        }
    }

    public Comparison {
        rows = List.copyOf(rows);
    }

    /** How many agreements bind both. */
    public long bindBoth() {
        return rows.stream().filter(row -> row.relation().isPresent()).count();
    }
}
