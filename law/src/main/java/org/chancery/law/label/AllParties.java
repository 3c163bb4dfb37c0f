package org.chancery.law.label;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.law.instrument.AgreementId;
import org.chancery.law.instrument.StateCode;

/**
 * All Parties to an agreement on the day of reading, so that a State that joins later sees older documents. With a fixed date, those of them
 * that were Parties on that date already.
 */
public record AllParties(AgreementId agreement, Optional<LocalDate> fixed) implements Comparable<AllParties> {

    /** Those on the day. */
    Set<StateCode> on(LocalDate day, Circumstances circumstances) {
        Set<StateCode> now = circumstances.parties(agreement, day);
        return fixed.map(date -> circumstances.parties(agreement, date))
                .map(then -> now.stream().filter(then::contains).collect(Collectors.toUnmodifiableSet()))
                .orElse(now);
    }

    /** Whether whoever is named here is named by the other too, on every day. */
    boolean within(AllParties other) {
        return agreement.equals(other.agreement) && (other.fixed.isEmpty() || other.fixed.equals(fixed));
    }

    @Override
    public int compareTo(AllParties other) {
        return toString().compareTo(other.toString());
    }

    /** As in a label: {@code parties(att)}, {@code parties(att@2024-12-31)}. */
    @Override
    public String toString() {
        return "parties(" + agreement + fixed.map(date -> "@" + date).orElse("") + ")";
    }
}
