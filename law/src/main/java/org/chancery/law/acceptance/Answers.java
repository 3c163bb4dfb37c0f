package org.chancery.law.acceptance;

import java.util.List;
import java.util.Optional;
import org.chancery.law.act.Objection;
import org.chancery.law.act.ReservationAccepted;
import org.chancery.law.act.TreatyAct;
import org.chancery.law.calendar.Counting;
import org.chancery.law.calendar.CountingRule;
import org.chancery.law.calendar.Days;
import org.chancery.law.calendar.MonthEnd;
import org.chancery.law.instrument.ReservationClause;
import org.chancery.law.instrument.StateCode;
import org.chancery.law.roll.Roll;

/** What each State answered to each reservation under one agreement, by a day. */
public final class Answers {
    /** VCLT art. 20(5), where the agreement has no period of its own. */
    private static final int TWELVE_MONTHS = 12;

    private final ReservationActs acts;
    private final Clock clock;
    private final CountingRule period;
    private final MonthEnd monthEnd;
    private final int on;

    private Answers(ReservationActs acts, Clock clock, CountingRule period, MonthEnd monthEnd, int on) {
        this.acts = acts;
        this.clock = clock;
        this.period = period;
        this.monthEnd = monthEnd;
        this.on = on;
    }

    public static Answers of(Roll roll, ReservationActs acts, int on, int known) {
        var clauses = roll.agreement().clauses();
        var setting =
                clauses.map(c -> c.reservations().silenceClock()).orElse(ReservationClause.SilenceClock.NOTIFICATION);
        int months = clauses.map(c -> c.reservations().silenceMonths()).orElse(TWELVE_MONTHS);
        return new Answers(
                acts,
                new Clock(setting, Deliveries.of(roll, known)),
                CountingRule.months(months),
                clauses.map(c -> c.monthEnd()).orElse(MonthEnd.CLAMP),
                on);
    }

    public Clock clock() {
        return clock;
    }

    public CountingRule period() {
        return period;
    }

    /**
     * The answer of a State that has consented. Where no notification of the reservation is recorded, nobody can say from when an objection
     * is too late: one that the record prints counts.
     *
     * @param act the reservation, or a modification of it
     * @param by the reserving State
     * @param consent day of the answering State's consent
     */
    public Answer of(TreatyAct act, StateCode by, StateCode other, int consent) {
        Clock.Start start = clock.start(act, other);
        int limit = Math.max(Counting.from(start.day(), period, monthEnd), consent);
        Optional<Objection> objection = first(acts.objections(act.head().id()), other);
        Optional<ReservationAccepted> acceptance = acts.acceptances(act.head().id()).stream()
                .filter(a -> a.head().state().equals(Optional.of(other)))
                .findFirst();
        if (objection.isPresent()) {
            int lastDay = start.assumed() && act.head().notified().isEmpty() ? Days.OPEN : limit;
            int accepted = acceptance
                    .map(a -> Math.min(lastDay, Days.of(a.head().date())))
                    .orElse(lastDay);
            return objected(objection.get(), by, accepted);
        }
        if (acceptance.isPresent()) {
            int day = Math.max(Days.of(acceptance.get().head().date()), consent);
            // Words that come after silence has already become acceptance move nothing.
            return day <= limit ? new Answer.Expressly(day, acceptance.get()) : new Answer.BySilence(limit, start);
        }
        return limit <= on ? new Answer.BySilence(limit, start) : new Answer.Pending(limit, start);
    }

    private Answer objected(Objection objection, StateCode by, int accepted) {
        if (Days.of(objection.head().date()) > accepted) {
            return new Answer.DespiteLateObjection(accepted, objection);
        }
        var withdrawal = acts.withdrawal(objection);
        if (withdrawal.isPresent()) {
            // A record may date the withdrawal before the objection; it works from then on and not backwards.
            int day = Math.max(
                    clock.received(withdrawal.get(), by),
                    Days.of(objection.head().date()));
            if (day <= on) {
                return new Answer.ObjectionWithdrawn(day, objection, withdrawal.get());
            }
        }
        return new Answer.Objected(objection);
    }

    private static Optional<Objection> first(List<Objection> objections, StateCode by) {
        return objections.stream()
                .filter(o -> o.head().state().equals(Optional.of(by)))
                .findFirst();
    }
}
