package org.chancery.law.rule;

import java.util.List;

/** Objections to a reservation and what each does (VCLT arts. 20 to 22). */
public enum ObjectionRule implements Rule {
    /** {state} objected on {date}; the agreement is in force between the two, and the provisions do not apply to the extent of the reservation (VCLT art. 21(3)). */
    OBJECTION_SIMPLE(1, "state", "date", "articles"),
    /** {state} objected on {date} and opposed entry into force between the two (VCLT art. 20(4)(b)). */
    OBJECTION_OPPOSING(1, "state", "date"),
    /** {state} objected on {date} and excluded further provisions. */
    OBJECTION_INTERMEDIATE(1, "state", "date"),
    /** {state} objected on {date}, without the reserving State benefiting from its reservation. */
    OBJECTION_SEVERING(1, "state", "date"),
    /** View one: the reserving State is bound without the benefit of its reservation. */
    SEVERING_VIEW_BOUND(1, "state"),
    /** View two: the objection works as a simple one, and the provisions do not apply to the extent of the reservation. */
    SEVERING_VIEW_EXCLUDED(1, "state"),
    /** The form of the objection of {state} of {date} is not clear; a person has to decide. */
    OBJECTION_NOT_CLEAR(1, "state", "date"),
    /** The objection of {state} of {date} came after it had accepted on {accepted}; it does not undo the acceptance. */
    OBJECTION_TOO_LATE(1, "state", "date", "accepted"),
    /** {state} withdrew its objection, which works when {other} received notice on {date} (VCLT art. 22(3)(b)). */
    OBJECTION_WITHDRAWN(1, "state", "other", "date");

    private final int version;
    private final List<String> carries;

    ObjectionRule(int version, String... carries) {
        this.version = version;
        this.carries = List.of(carries);
    }

    @Override
    public int version() {
        return version;
    }

    @Override
    public List<String> carries() {
        return carries;
    }
}
