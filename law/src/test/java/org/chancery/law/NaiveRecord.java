package org.chancery.law;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.chancery.law.act.Act;
import org.chancery.law.act.Consent;
import org.chancery.law.act.Denunciation;
import org.chancery.law.act.DenunciationRevoked;
import org.chancery.law.act.Dossier;
import org.chancery.law.act.InstrumentWithdrawn;
import org.chancery.law.act.ProvisionalApplication;
import org.chancery.law.act.Signature;
import org.chancery.law.calendar.Counting;
import org.chancery.law.instrument.FinalClauses;
import org.chancery.law.instrument.StateCode;

/** The acts of one treaty that had happened by one day and were known on another, in order; of notices, whether and when they work. */
final class NaiveRecord {
    final Dossier dossier;
    final FinalClauses clauses;
    final LocalDate on;
    final List<Act> acts;

    NaiveRecord(Dossier dossier, LocalDate on, LocalDate known) {
        this.dossier = dossier;
        this.clauses = dossier.agreement().clauses().orElseThrow();
        this.on = on;
        acts = dossier.acts().stream()
                .filter(a -> !a.head().known().date().isAfter(known)
                        && !a.head().date().isAfter(on))
                .sorted(Comparator.comparing((Act a) -> a.head().date()).thenComparingInt(NaiveRecord::rank))
                .toList();
    }

    private static int rank(Act act) {
        return switch (act) {
            case Signature _ -> 0;
            case ProvisionalApplication _ -> 1;
            case InstrumentWithdrawn _ -> 2;
            case Consent _ -> 3;
            case Denunciation _ -> 4;
            case DenunciationRevoked _ -> 5;
            default -> 6;
        };
    }

    List<Act> of(StateCode state) {
        return acts.stream()
                .filter(a -> a.head().state().equals(Optional.of(state)))
                .toList();
    }

    boolean revoked(Denunciation notice) {
        return acts.stream()
                .anyMatch(a -> a instanceof DenunciationRevoked r
                        && r.denunciation().equals(notice.head().id())
                        && r.head().date().isBefore(effect(notice)));
    }

    LocalDate effect(Denunciation notice) {
        LocalDate computed =
                Counting.from(notice.head().date(), clauses.withdrawal().notice(), clauses.monthEnd());
        return clauses.withdrawal().laterDateAllowed()
                ? notice.statedEffect().filter(computed::isBefore).orElse(computed)
                : computed;
    }
}
