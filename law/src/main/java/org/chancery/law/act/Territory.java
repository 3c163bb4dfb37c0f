package org.chancery.law.act;

import java.time.LocalDate;
import java.util.Optional;

/** Extension to, or exclusion of, a territory (VCLT art. 29). */
public record Territory(ActHead head, Effect effect, String territory, Optional<LocalDate> effectiveOn)
        implements TreatyAct {

    /** Extension or exclusion. */
    public enum Effect {
        EXTENDS,
        EXCLUDES,
        WITHDRAWN
    }
}
