package org.chancery.law;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.chancery.law.act.Act;
import org.chancery.law.act.Consent;
import org.chancery.law.act.Denunciation;
import org.chancery.law.act.DenunciationRevoked;
import org.chancery.law.act.Dossier;
import org.chancery.law.act.InstrumentWithdrawn;
import org.chancery.law.act.ProvisionalApplication;
import org.chancery.law.act.Signature;
import org.chancery.law.calendar.Counting;
import org.chancery.law.instrument.Condition;
import org.chancery.law.instrument.FinalClauses;
import org.chancery.law.instrument.LaterParties;
import org.chancery.law.instrument.Participation;
import org.chancery.law.instrument.StateCode;
import org.chancery.law.status.Status;

/**
 * The status rules once more, written plainly and slowly over the acts themselves, to compare the engine with. Knows signatures, consents,
 * their withdrawal, provisional application, notices and their revocation; a number of instruments as the condition.
 */
final class NaiveLaw {
    private final Dossier dossier;
    private final FinalClauses clauses;
    private final LocalDate on;
    private final List<Act> acts;

    NaiveLaw(Dossier dossier, LocalDate on, LocalDate known) {
        this.dossier = dossier;
        this.clauses = dossier.agreement().clauses().orElseThrow();
        this.on = on;
        acts = dossier.acts().stream()
                .filter(a -> !a.head().known().date().isAfter(known)
                        && !a.head().date().isAfter(on))
                .sorted(Comparator.comparing((Act a) -> a.head().date()).thenComparingInt(NaiveLaw::rank))
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

    private List<Act> of(StateCode state) {
        return acts.stream()
                .filter(a -> a.head().state().equals(Optional.of(state)))
                .toList();
    }

    /** Whether the State has an instrument that stands on the day, for counting. */
    private boolean standsFor(StateCode state, LocalDate day) {
        Optional<LocalDate> standing = Optional.empty();
        for (LocalDate d : new TreeSet<>(days(state))) {
            if (d.isAfter(day)) {
                break;
            }
            standing = leftOn(d, state, standing, false);
            for (Act act : of(state)) {
                if (act instanceof InstrumentWithdrawn && act.head().date().equals(d)) {
                    standing = Optional.empty();
                }
            }
            for (Act act : of(state)) {
                if (act instanceof Consent && act.head().date().equals(d) && standing.isEmpty()) {
                    standing = Optional.of(d);
                }
            }
            standing = leftOn(d, state, standing, true);
        }
        return standing.isPresent();
    }

    /** What stands after the notices that take effect on the day: first those of earlier days, after the consents those of the day itself. */
    private Optional<LocalDate> leftOn(LocalDate day, StateCode state, Optional<LocalDate> standing, boolean ofTheDay) {
        for (Act act : of(state)) {
            if (act instanceof Denunciation notice
                    && notice.head().date().equals(day) == ofTheDay
                    && effect(notice).equals(day)
                    && !revoked(notice)
                    && standing.map(s -> !s.isAfter(notice.head().date())).orElse(false)) {
                return Optional.empty();
            }
        }
        return standing;
    }

    private List<LocalDate> days(StateCode state) {
        var days = new ArrayList<LocalDate>();
        for (Act act : of(state)) {
            days.add(
                    act instanceof Denunciation notice
                            ? effect(notice)
                            : act.head().date());
        }
        return days;
    }

    private boolean revoked(Denunciation notice) {
        return acts.stream()
                .anyMatch(a -> a instanceof DenunciationRevoked r
                        && r.denunciation().equals(notice.head().id())
                        && r.head().date().isBefore(effect(notice)));
    }

    private LocalDate effect(Denunciation notice) {
        LocalDate computed =
                Counting.from(notice.head().date(), clauses.withdrawal().notice(), clauses.monthEnd());
        return clauses.withdrawal().laterDateAllowed()
                ? notice.statedEffect().filter(computed::isBefore).orElse(computed)
                : computed;
    }

    Optional<LocalDate> threshold() {
        var states = new TreeSet<StateCode>();
        var days = new TreeSet<LocalDate>();
        acts.forEach(a -> {
            states.add(a.head().state().orElseThrow());
            days.addAll(days(a.head().state().orElseThrow()));
        });
        Condition when = clauses.entryIntoForce().orElseThrow().when();
        return days.stream()
                .filter(day -> !day.isAfter(on))
                .filter(day -> fulfilled(
                        when, states.stream().filter(s -> standsFor(s, day)).toList()))
                .findFirst();
    }

    private boolean fulfilled(Condition condition, List<StateCode> standing) {
        return switch (condition) {
            case Condition.Count c -> standing.size() >= c.n();
            case Condition.Share s -> {
                Map<StateCode, BigDecimal> weights = clauses.weights().getOrDefault(s.weights(), Map.of());
                double all = weights.values().stream()
                        .mapToDouble(BigDecimal::doubleValue)
                        .sum();
                double there = standing.stream()
                        .mapToDouble(
                                c -> weights.getOrDefault(c, BigDecimal.ZERO).doubleValue())
                        .sum();
                yield all > 0 && there * 100 >= all * s.percent().doubleValue();
            }
            case Condition.And a -> a.all().stream().allMatch(c -> fulfilled(c, standing));
            case Condition.Or o -> o.any().stream().anyMatch(c -> fulfilled(c, standing));
            default -> throw new IllegalStateException("not known here: " + condition);
        };
    }

    Optional<LocalDate> entry() {
        return threshold()
                .map(t ->
                        Counting.from(t, clauses.entryIntoForce().orElseThrow().then(), clauses.monthEnd()));
    }

    private Optional<LocalDate> inForce(LocalDate consent) {
        Optional<LocalDate> entry = entry();
        if (entry.isEmpty() || !consent.isAfter(threshold().orElseThrow())) {
            return entry;
        }
        LaterParties later = clauses.laterParties().orElseThrow();
        LocalDate own = Counting.from(consent, later.rule(), clauses.monthEnd());
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
        for (Act act : of(state)) {
            LocalDate date = act.head().date();
            boolean over = notice.map(n -> !effect(n).isAfter(date)).orElse(false);
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
        return status(inForce, notice.map(this::effect), signed) + " "
                + inForce.map(LocalDate::toString).orElse("none");
    }

    private Status none(boolean acted) {
        boolean held = dossier.agreement().participation().extent() == Participation.Extent.HELD;
        return held || acted ? Status.NEVER : Status.UNKNOWN;
    }

    private Status status(Optional<LocalDate> inForce, Optional<LocalDate> leaves, boolean signed) {
        if (leaves.isPresent() && !leaves.get().isAfter(on)) {
            boolean wasParty = inForce.map(d -> d.isBefore(leaves.get())).orElse(false);
            return wasParty ? Status.FORMER : signed ? Status.SIGNATORY : Status.NEVER;
        }
        if (inForce.isEmpty() || inForce.get().isAfter(on)) {
            return Status.CONTRACTING;
        }
        return leaves.isPresent() ? Status.WITHDRAWING : Status.PARTY;
    }
}
