package org.chancery.law.amendment;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.chancery.law.finding.Finding;
import org.chancery.law.instrument.AgreementId;
import org.chancery.law.instrument.StateCode;
import org.chancery.law.status.AsAt;

/**
 * What became of an amendment, on a date.
 *
 * @param amendment its name in the agreement
 * @param inForceSince from when it is, or will be, in force; may lie in the future
 * @param announced the date that the depositary published
 * @param bound who is bound by it on the date, and since when
 */
public record AmendmentStatus(
        AgreementId agreement,
        String amendment,
        AsAt when,
        Standing standing,
        Optional<LocalDate> adopted,
        Optional<LocalDate> inForceSince,
        Optional<LocalDate> announced,
        Map<StateCode, LocalDate> bound,
        Finding finding) {
    /** Where an amendment stands. */
    public enum Standing {
        PROPOSED,
        /** Adopted; quota or period not yet fulfilled, or the date lies ahead. */
        ADOPTED,
        IN_FORCE,
        /** A party objected in time. */
        BLOCKED,
        /** The rule that it names is not recorded. */
        NOT_KNOWN
    }

    public AmendmentStatus {
        bound = java.util.Collections.unmodifiableMap(new java.util.TreeMap<>(bound));
    }
}
