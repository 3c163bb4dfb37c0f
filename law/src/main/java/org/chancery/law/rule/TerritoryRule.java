package org.chancery.law.rule;

import java.util.List;

/** Territories to which a State extends the agreement or from which it keeps it (VCLT art. 29). */
public enum TerritoryRule implements Rule {
    /** {state} extended it to {territory}. */
    TERRITORY_EXTENDED(1, "state", "territory", "date"),
    /** {state} excluded {territory}. */
    TERRITORY_EXCLUDED(1, "state", "territory", "date"),
    /** {state} withdrew its statement on {territory}. */
    TERRITORY_WITHDRAWN(1, "state", "territory", "date");

    private final int version;
    private final List<String> carries;

    TerritoryRule(int version, String... carries) {
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
