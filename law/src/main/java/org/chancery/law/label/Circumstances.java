package org.chancery.law.label;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.chancery.law.instrument.AgreementId;
import org.chancery.law.instrument.StateCode;

/** What labels refer to and do not say themselves. */
public interface Circumstances {

    /** The States that are Parties on the day, as far as is known; a State of which it is not known is not among them. */
    Set<StateCode> parties(AgreementId agreement, LocalDate day);

    /** The day on which an event happened, if it is recorded. */
    Optional<LocalDate> happened(EventName event);

    /** No agreements and no events. */
    static Circumstances none() {
        return new Circumstances() {
            @Override
            public Set<StateCode> parties(AgreementId agreement, LocalDate day) {
                return Set.of();
            }

            @Override
            public Optional<LocalDate> happened(EventName event) {
                return Optional.empty();
            }
        };
    }
}
