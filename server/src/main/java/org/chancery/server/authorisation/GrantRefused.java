package org.chancery.server.authorisation;

import java.util.Optional;
import org.chancery.law.label.Level;
import org.jspecify.annotations.Nullable;

/** A form that proposes no authorisation, or none that may be proposed. */
final class GrantRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What is wrong; the text {@code authorisations.fault.<name>} says it. */
    enum Fault {
        /** No level was chosen. */
        LEVEL,
        /** The level is above the deployment's maximum (rule LEVEL_ABOVE_MAXIMUM). */
        MAXIMUM,
        /** A caveat that no label could have. */
        CAVEATS,
        /** A case that no label could have. */
        CASES,
        /** The briefing does not last beyond today. */
        BRIEFING,
        /** The days are no days, begin before today or end before they begin. */
        DAYS,
        /** No ground, or too long a one. */
        GROUND,
        /** No label can name whom the mandate serves. */
        OFFICE,
        /** It is for whoever proposes it. */
        OWN
    }

    private final Fault fault;
    private final @Nullable Level level;

    GrantRefused(Fault fault) {
        super(fault.name());
        this.fault = fault;
        this.level = null;
    }

    GrantRefused(Fault fault, Level level) {
        super(fault + ": " + level);
        this.fault = fault;
        this.level = level;
    }

    Fault fault() {
        return fault;
    }

    /** The level that was asked for, if that is the fault. */
    Optional<Level> level() {
        return Optional.ofNullable(level);
    }
}
