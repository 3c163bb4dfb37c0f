package org.chancery.law.rule;

import java.util.List;

/** Entry into force of the agreement. */
public enum EntryRule implements Rule {
    /** {needed} instruments are needed; {reached} counted on {on}. */
    COUNT_PROGRESS(1, "needed", "reached", "on"),
    /** The {needed}th instrument that counts was that of {states} on {date}. */
    COUNT_REACHED(1, "needed", "states", "date"),
    /** {needed} instruments of parties to {agreement} are needed, which has {parties} parties on {on}; {reached} count. */
    PARTIES_PROGRESS(1, "needed", "agreement", "parties", "on", "reached"),
    /** {reached} of the {parties} parties to {agreement} had deposited by {date}; {needed} were needed. */
    PARTIES_REACHED(1, "needed", "agreement", "parties", "date", "reached"),
    /** All of the group must consent; {reached} of {needed} have on {on}; missing: {missing}. */
    ALL_OF_PROGRESS(1, "needed", "reached", "on", "missing"),
    /** All {needed} of the group have consented by {date}. */
    ALL_OF_REACHED(1, "needed", "date"),
    /** {needed} per cent of the weights are needed; {reached} per cent counted on {on}. */
    SHARE_PROGRESS(1, "needed", "reached", "on"),
    /** The States whose instruments count had {reached} per cent of the weights by {date}; {needed} per cent are needed. */
    SHARE_REACHED(1, "needed", "reached", "date"),
    /** The condition cannot be computed from the acts held: {why}. */
    ONLY_PUBLISHED(1, "why"),
    /** The condition for entry into force was first fulfilled on {date}. */
    THRESHOLD_REACHED(1, "date"),
    /** The condition for entry into force is not fulfilled on {on}. */
    THRESHOLD_NOT_REACHED(1, "on"),
    /** If {more} more deposit on {date}, the agreement enters into force on {result}. */
    IF_MORE_DEPOSIT(1, "more", "date", "result"),
    /** The triggering date {from} plus the counting rule {rule} gives {result}; the day of the act is day 0. */
    COUNTED(1, "from", "rule", "result"),
    /** The month of the result is too short for the day; by the agreement's policy {policy} the date is {result}. */
    MONTH_END(1, "policy", "result"),
    /** The agreement may not enter into force before {floor}; {computed} becomes {result}. */
    NOT_BEFORE_DATE(1, "floor", "computed", "result"),
    /** The agreement may not enter into force before {agreement}, in force on {floor}; the date is {result}. */
    NOT_BEFORE_AGREEMENT(1, "agreement", "floor", "result"),
    /** {agreement} is not in force, so this agreement cannot be. */
    NOT_BEFORE_AGREEMENT_OPEN(1, "agreement"),
    /** The depositary announced {announced} as the date of entry into force. */
    ENTRY_INTO_FORCE_ANNOUNCED(1, "announced"),
    /** The announced date {announced} and the computed date {computed} agree. */
    ANNOUNCED_AND_COMPUTED_AGREE(1, "announced", "computed"),
    /** The announced date {announced} differs from the computed date {computed}; the announced one holds. */
    ANNOUNCED_AND_COMPUTED_DIFFER(1, "announced", "computed"),
    /** The acts held give no computed date to compare with the announced date {announced}. */
    ANNOUNCED_NOT_COMPUTED(1, "announced"),
    /** The depositary counted the instrument of {state} although the clause read alone would not. */
    COUNTED_BY_DEPOSITARY(1, "state", "date"),
    /** The depositary did not count the instrument of {state} although the clause read alone would. */
    NOT_COUNTED_BY_DEPOSITARY(1, "state", "date"),
    /** Once in force on {since}, the agreement has effect from {effective}. */
    EFFECTIVE_FROM(1, "since", "effective"),
    /** The number of parties has fallen below the number needed; that does not end the agreement (VCLT art. 55). */
    BELOW_THRESHOLD_STAYS_IN_FORCE(1, "needed", "parties");

    private final int version;
    private final List<String> carries;

    EntryRule(int version, String... carries) {
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
