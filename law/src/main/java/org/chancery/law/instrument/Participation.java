package org.chancery.law.instrument;

import java.time.LocalDate;
import java.util.Optional;

/** How much of an agreement's participation this record holds. Where it is not held, the answer about a State without acts is NOT KNOWN. */
public record Participation(Extent extent, Optional<LocalDate> asAt, LocalizedText note) {

    /** Complete to the as-at date; some States only; none. */
    public enum Extent {
        HELD,
        PARTIAL,
        NOT_HELD
    }
}
