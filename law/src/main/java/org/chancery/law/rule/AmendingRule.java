package org.chancery.law.rule;

import java.util.List;

/** Amendments: their entry into force, whom they bind, and which text governs (VCLT art. 40). */
public enum AmendingRule implements Rule {
    /** Amendment {amendment} is in force since {date}. */
    AMENDMENT_IN_FORCE(1, "amendment", "date"),
    /** Amendment {amendment} is not in force on {on}. */
    AMENDMENT_NOT_IN_FORCE(1, "amendment", "on"),
    /** Amendment {amendment} was blocked by the objection of {state} of {date}. */
    AMENDMENT_BLOCKED(1, "amendment", "state", "date"),
    /** Whether amendment {amendment} is in force is not known. */
    AMENDMENT_NOT_KNOWN(1, "amendment"),
    /** Amendment {amendment} was adopted on {date}. */
    AMENDMENT_ADOPTED(1, "amendment", "date"),
    /** It binds only those who accept it (VCLT art. 40(4)). */
    AMENDMENT_ACCEPTING_ONLY(1),
    /** It binds all once the quota is reached. */
    AMENDMENT_FOR_ALL(1),
    /** It is deemed approved unless a party objects within {days} days; the period ends on {until}. */
    AMENDMENT_TACIT(1, "days", "until"),
    /** {state} objected on {date}, in time: it is not bound by the amendment. */
    AMENDMENT_OPTED_OUT(1, "state", "date"),
    /** {state} objected on {date}, after the period had ended on {until}: without effect. */
    AMENDMENT_OBJECTION_LATE(1, "state", "date", "until"),
    /** The quota of {needed} acceptances was reached on {date}. */
    AMENDMENT_QUOTA_REACHED(1, "needed", "date"),
    /** {reached} of the {needed} acceptances needed are there on {on}. */
    AMENDMENT_QUOTA_PROGRESS(1, "needed", "reached", "on"),
    /** The depositary published {announced} as the date on which amendment {amendment} entered into force. */
    AMENDMENT_ANNOUNCED(1, "amendment", "announced"),
    /** {state} is bound by the amendment since {date}. */
    AMENDMENT_BINDS(1, "state", "date"),
    /** {state} is not bound by the amendment. */
    AMENDMENT_DOES_NOT_BIND(1, "state"),
    /** {state} joined after the amendment: it is party to the amended agreement, and to the unamended one towards those not bound by it (VCLT art. 40(5)). */
    AMENDMENT_JOINED_LATER(1, "state", "date"),
    /** Both are bound by the amendment: the amended text governs (VCLT arts. 30(4)(a) and 40). */
    VERSION_AMENDED(1, "state", "other"),
    /** At least one is not bound by the amendment: the text to which both are parties governs (VCLT arts. 30(4)(b) and 40(4)). */
    VERSION_UNAMENDED(1, "state", "other");

    private final int version;
    private final List<String> carries;

    AmendingRule(int version, String... carries) {
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
