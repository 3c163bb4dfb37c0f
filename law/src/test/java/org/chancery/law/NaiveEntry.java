package org.chancery.law;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.chancery.law.act.Act;
import org.chancery.law.act.Consent;
import org.chancery.law.act.Denunciation;
import org.chancery.law.act.InstrumentWithdrawn;
import org.chancery.law.calendar.Counting;
import org.chancery.law.instrument.Condition;
import org.chancery.law.instrument.StateCode;

/** The entry into force of the treaty, found by trying each day: a number of instruments, a share of weights, or both as the condition. */
final class NaiveEntry {
    private final NaiveRecord record;

    NaiveEntry(NaiveRecord record) {
        this.record = record;
    }

    Optional<LocalDate> threshold() {
        var states = new TreeSet<StateCode>();
        var days = new TreeSet<LocalDate>();
        record.acts.forEach(a -> {
            states.add(a.head().state().orElseThrow());
            days.addAll(days(a.head().state().orElseThrow()));
        });
        Condition when = record.clauses.entryIntoForce().orElseThrow().when();
        return days.stream()
                .filter(day -> !day.isAfter(record.on))
                .filter(day -> fulfilled(
                        when, states.stream().filter(s -> standsFor(s, day)).toList()))
                .findFirst();
    }

    private boolean fulfilled(Condition condition, List<StateCode> standing) {
        return switch (condition) {
            case Condition.Count c -> standing.size() >= c.n();
            case Condition.Share s -> {
                Map<StateCode, BigDecimal> weights = record.clauses.weights().getOrDefault(s.weights(), Map.of());
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
                .map(t -> Counting.from(
                        t, record.clauses.entryIntoForce().orElseThrow().then(), record.clauses.monthEnd()));
    }

    /** Whether the State has an instrument that stands on the day, for counting. */
    private boolean standsFor(StateCode state, LocalDate day) {
        Optional<LocalDate> standing = Optional.empty();
        for (LocalDate d : new TreeSet<>(days(state))) {
            if (d.isAfter(day)) {
                break;
            }
            standing = leftOn(d, state, standing, false);
            for (Act act : record.of(state)) {
                if (act instanceof InstrumentWithdrawn && act.head().date().equals(d)) {
                    standing = Optional.empty();
                }
            }
            for (Act act : record.of(state)) {
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
        for (Act act : record.of(state)) {
            if (act instanceof Denunciation notice
                    && notice.head().date().equals(day) == ofTheDay
                    && record.effect(notice).equals(day)
                    && !record.revoked(notice)
                    && standing.map(s -> !s.isAfter(notice.head().date())).orElse(false)) {
                return Optional.empty();
            }
        }
        return standing;
    }

    private List<LocalDate> days(StateCode state) {
        var days = new ArrayList<LocalDate>();
        for (Act act : record.of(state)) {
            days.add(
                    act instanceof Denunciation notice
                            ? record.effect(notice)
                            : act.head().date());
        }
        return days;
    }
}
