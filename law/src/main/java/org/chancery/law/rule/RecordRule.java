package org.chancery.law.rule;

import java.util.List;

/** What the record holds, and what it does not. */
public enum RecordRule implements Rule {
    /** The record of participation is complete up to {asAt}. */
    PARTICIPATION_HELD_TO(1, "asAt"),
    /** The record of participation is complete. */
    PARTICIPATION_HELD(1),
    /** Only part of the participation is recorded: no act of a State does not mean that there is none. */
    PARTICIPATION_PARTIAL(1),
    /** Participation is not recorded. */
    PARTICIPATION_NOT_HELD(1),
    /** The final clauses of {agreement} are not recorded. */
    CLAUSES_NOT_HELD(1, "agreement"),
    /** The date of {act} was corrected on {corrected} from {was} to {date}; a correction works from the beginning (VCLT art. 79). */
    DATE_CORRECTED(1, "act", "was", "date", "corrected"),
    /** {act}, of {date}, was annulled on {corrected}: it is read as never done. */
    ACT_ANNULLED(1, "act", "date", "corrected"),
    /** {act}, of {date}, was replaced on {corrected} by {replacement}. */
    ACT_REPLACED(1, "act", "date", "replacement", "corrected"),
    /** The agreement's rule of entry into force is not recorded. */
    ENTRY_INTO_FORCE_NOT_HELD(1),
    /** {agreement} is not held here; what depends on it is assumed to be fulfilled. */
    RELATED_NOT_HELD(1, "agreement"),
    /** {agreement} depends on itself through related agreements; that condition is left out. */
    RELATED_CYCLE(1, "agreement"),
    /** No act of {state} is recorded up to {on}. */
    NO_ACT_RECORDED(1, "state", "on"),
    /** The source marks this act as not confirmed. */
    ACT_NOT_CONFIRMED(1, "act"),
    /** Judged by what was known on {knownAt}. */
    AS_KNOWN_AT(1, "knownAt");

    private final int version;
    private final List<String> carries;

    RecordRule(int version, String... carries) {
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
