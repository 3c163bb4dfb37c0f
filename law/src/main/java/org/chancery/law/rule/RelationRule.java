package org.chancery.law.rule;

import java.util.List;

/** What the agreement is between two States: the conclusions of a Finding about them. */
public enum RelationRule implements Rule {
    /** Between {state} and {other} the agreement is in force unmodified. */
    RELATION_IN_FORCE(1, "state", "other"),
    /** Between {state} and {other} the agreement is in force, modified by reservations. */
    RELATION_MODIFIED(1, "state", "other"),
    /** Between {state} and {other} there is no treaty relation. */
    RELATION_NONE(1, "state", "other"),
    /** The relation between {state} and {other} is disputed: an objection denies the reserving State the benefit of its reservation. */
    RELATION_DISPUTED(1, "state", "other"),
    /** Between {state} and {other} the period for objecting to a reservation runs until {until}; the relation follows from the answer. */
    RELATION_PENDING(1, "state", "other", "until"),
    /** The relation between {state} and {other} is for a person to decide. */
    RELATION_FOR_A_PERSON(1, "state", "other"),
    /** The relation between {state} and {other} is not known. */
    RELATION_NOT_KNOWN(1, "state", "other"),
    /** {state} is not bound on {on}, so there is no relation. */
    RELATION_STATE_NOT_BOUND(1, "state", "on"),
    /** Reservations work only within the pair; the other parties are not affected among themselves (VCLT art. 21(2)). */
    RELATION_PAIR_ONLY(1),
    /** {state} does not recognise {other}; no treaty effect is inferred from that statement. */
    NON_RECOGNITION(1, "state", "other", "date");

    private final int version;
    private final List<String> carries;

    RelationRule(int version, String... carries) {
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
