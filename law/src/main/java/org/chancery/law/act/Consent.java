package org.chancery.law.act;

import java.time.LocalDate;
import java.util.Optional;
import org.chancery.law.instrument.ConsentForm;

/** Consent to be bound, by any form. {@code effectiveOn}: for a succession the stated effective date, for a consent a later date that the instrument names. {@code bracketed}: the source prints it as no longer effective. */
public record Consent(
        ActHead head, ConsentForm form, Optional<LocalDate> effectiveOn, Counting counting, boolean bracketed)
        implements TreatyAct {

    /** Whether the depositary counted the instrument towards the threshold (domain reference 04, trap 5). */
    public enum Counting {
        /** By the rule of the clause. */
        BY_RULE,
        COUNTED,
        NOT_COUNTED
    }
}
