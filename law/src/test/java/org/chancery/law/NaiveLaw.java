package org.chancery.law;

import java.time.LocalDate;
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
import org.chancery.law.instrument.LaterParties;
import org.chancery.law.instrument.Participation;
import org.chancery.law.instrument.StateCode;
import org.chancery.law.status.Status;

/**
 * The status rules once more, written plainly and slowly over the acts themselves, to compare the engine with. Knows signatures, consents,
 * their withdrawal, provisional application, notices and their revocation.
 */
final class NaiveLaw {
    private final NaiveRecord record;
    private final NaiveEntry treaty;

    NaiveLaw(Dossier dossier, LocalDate on, LocalDate known) {
        record = new NaiveRecord(dossier, on, known);
        treaty = new NaiveEntry(record);
    }

    Optional<LocalDate> entry() {
        return treaty.entry();
    }

    private Optional<LocalDate> inForce(LocalDate consent) {
        Optional<LocalDate> entry = entry();
        if (entry.isEmpty() || !consent.isAfter(treaty.threshold().orElseThrow())) {
            return entry;
        }
        LaterParties later = record.clauses.laterParties().orElseThrow();
        LocalDate own = Counting.from(consent, later.rule(), record.clauses.monthEnd());
        LocalDate max = own.isAfter(entry.get()) ? own : entry.get();
        return Optional.of(
                switch (later.family()) {
                    case WITH_TREATY, AFTER_THRESHOLD_DEPOSIT -> max;
                    case AFTER_EIF -> {
                        if (consent.isAfter(entry.get())) {
                            yield own;
                        }
                        yield later.gap() == LaterParties.Gap.EIF_DATE ? entry.get() : max;
                    }
                });
    }

    /** Status and date of entry into force for a State, as "STATUS date". */
    String answer(StateCode state) {
        boolean signed = false;
        boolean provisional = false;
        boolean acted = false;
        Optional<LocalDate> consent = Optional.empty();
        Optional<Denunciation> notice = Optional.empty();
        for (Act act : record.of(state)) {
            LocalDate date = act.head().date();
            boolean over = notice.map(n -> !record.effect(n).isAfter(date)).orElse(false);
            switch (act) {
                case Signature _ -> signed = true;
                case ProvisionalApplication _ -> provisional = true;
                case Consent _ -> {
                    acted = true;
                    if (consent.isEmpty() || over) {
                        consent = Optional.of(date);
                        notice = Optional.empty();
                    }
                }
                case InstrumentWithdrawn _ -> {
                    boolean bound = consent.flatMap(this::inForce)
                            .map(d -> !d.isAfter(date))
                            .orElse(false);
                    if (consent.isPresent() && !bound) {
                        consent = Optional.empty();
                        notice = Optional.empty();
                    }
                }
                case Denunciation d -> {
                    if (consent.isPresent() && notice.isEmpty()) {
                        notice = Optional.of(d);
                    }
                }
                case DenunciationRevoked r -> {
                    boolean ofThis = notice.map(n -> n.head().id().equals(r.denunciation()))
                            .orElse(false);
                    if (ofThis && !over) {
                        notice = Optional.empty();
                    }
                }
                default -> throw new IllegalStateException("not known here: " + act);
            }
        }
        if (consent.isEmpty()) {
            Status status = provisional ? Status.PROVISIONAL : signed ? Status.SIGNATORY : none(acted);
            return status + " none";
        }
        Optional<LocalDate> inForce = inForce(consent.get());
        return status(inForce, notice.map(record::effect), signed) + " "
                + inForce.map(LocalDate::toString).orElse("none");
    }

    private Status none(boolean acted) {
        boolean held = record.dossier.agreement().participation().extent() == Participation.Extent.HELD;
        return held || acted ? Status.NEVER : Status.UNKNOWN;
    }

    private Status status(Optional<LocalDate> inForce, Optional<LocalDate> leaves, boolean signed) {
        if (leaves.isPresent() && !leaves.get().isAfter(record.on)) {
            boolean wasParty = inForce.map(d -> d.isBefore(leaves.get())).orElse(false);
            return wasParty ? Status.FORMER : signed ? Status.SIGNATORY : Status.NEVER;
        }
        if (inForce.isEmpty() || inForce.get().isAfter(record.on)) {
            return Status.CONTRACTING;
        }
        return leaves.isPresent() ? Status.WITHDRAWING : Status.PARTY;
    }
}
