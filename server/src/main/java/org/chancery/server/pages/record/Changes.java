package org.chancery.server.pages.record;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.chancery.law.act.Act;
import org.chancery.law.instrument.AgreementId;
import org.chancery.law.instrument.StateCode;

/** Acts by the day on which they became known. */
public final class Changes {
    private static final Comparator<Act> LATEST_FIRST = Comparator.comparing(
                    (Act act) -> act.head().known().date())
            .thenComparing(act -> act.head().number().orElse(-1))
            .reversed();

    private Changes() {}

    /** Acts known since {@code from} or later, latest first, of one agreement and by one State where they are named. */
    public static List<Act> since(
            HeldRecord record, LocalDate from, Optional<AgreementId> agreement, Optional<StateCode> state) {
        return record.acts().stream()
                .filter(act -> !act.head().known().date().isBefore(from))
                .filter(act -> agreement.isEmpty() || act.head().agreement().equals(agreement.get()))
                .filter(act -> state.isEmpty() || act.head().state().equals(state))
                .sorted(LATEST_FIRST)
                .toList();
    }
}
