package org.chancery.law.rule;

import java.util.List;

/** Provisional application (VCLT art. 25). */
public enum ProvisionalRule implements Rule {
    /** {state} declared on {date} that it applies {articles} provisionally (VCLT art. 25(1)). */
    PROVISIONAL_DECLARED(1, "state", "date", "articles"),
    /** The agreement has no clause on provisional application; it rests on agreement in some other manner (VCLT art. 25(1)(b)). */
    PROVISIONAL_WITHOUT_CLAUSE(1, "state"),
    /** Provisional application by {state} ended on {date}. */
    PROVISIONAL_ENDED(1, "state", "date"),
    /** Provisional application ended when the agreement entered into force for {state} on {date}. */
    PROVISIONAL_SUPERSEDED(1, "state", "date");

    private final int version;
    private final List<String> carries;

    ProvisionalRule(int version, String... carries) {
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
