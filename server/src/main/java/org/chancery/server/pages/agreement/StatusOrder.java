package org.chancery.server.pages.agreement;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;
import org.chancery.law.instrument.StateCode;
import org.chancery.law.status.StateStatus;
import org.chancery.server.pages.shared.Leaving;

/** The columns by which the table of States is ordered. Dates that are missing come last. */
public enum StatusOrder {
    STATE,
    STATUS,
    SIGNED,
    CONSENT,
    IN_FORCE,
    LEAVES;

    /** The order of this column, equal rows by the States' names. */
    public Comparator<StateStatus> comparator(Comparator<StateCode> names) {
        Comparator<StateStatus> byName = Comparator.comparing(StateStatus::state, names);
        return switch (this) {
            case STATE -> byName;
            case STATUS -> Comparator.comparing(StateStatus::status).thenComparing(byName);
            case SIGNED -> byDate(StateStatus::signed).thenComparing(byName);
            case CONSENT -> byDate(StateStatus::consent).thenComparing(byName);
            case IN_FORCE -> byDate(StateStatus::inForceSince).thenComparing(byName);
            case LEAVES -> byDate(Leaving::of).thenComparing(byName);
        };
    }

    private static Comparator<StateStatus> byDate(Function<StateStatus, Optional<LocalDate>> date) {
        return Comparator.comparing(row -> date.apply(row).orElse(LocalDate.MAX));
    }
}
