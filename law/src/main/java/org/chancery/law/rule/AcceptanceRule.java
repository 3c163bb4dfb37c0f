package org.chancery.law.rule;

import java.util.List;

/** Acceptance of a reservation, expressly or by silence (VCLT art. 20). */
public enum AcceptanceRule implements Rule {
    /** {state} accepted the reservation expressly on {date} (VCLT art. 20(4)(a)). */
    ACCEPTED_EXPRESSLY(1, "state", "date"),
    /** {state} did not object within {months} months of {from} and by its own consent: accepted on {result} (VCLT art. 20(5)). */
    ACCEPTED_BY_SILENCE(1, "state", "months", "from", "result"),
    /** The silence of {state} becomes acceptance on {result} (VCLT art. 20(5)). */
    SILENCE_RUNS(1, "state", "months", "from", "result"),
    /** The date that starts the period of silence, {clock}, is not recorded; {from} is used. */
    SILENCE_CLOCK_ASSUMED(1, "clock", "from"),
    /** Nobody objected in time: the late reservation or modification was accepted on {result}. */
    LATE_ACCEPTED(1, "result"),
    /** The consent of {state} with its reservation takes effect when one other contracting State accepts: on {date} (VCLT art. 20(4)(c)). */
    CONSENT_EFFECTIVE_ON_ACCEPTANCE(1, "state", "date"),
    /** No other contracting State has accepted the reservation yet: the consent of {state} has no effect (VCLT art. 20(4)(c)). */
    CONSENT_AWAITS_ACCEPTANCE(1, "state");

    private final int version;
    private final List<String> carries;

    AcceptanceRule(int version, String... carries) {
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
