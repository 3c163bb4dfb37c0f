package org.chancery.law.status;

import org.chancery.law.calendar.Counting;
import org.chancery.law.calendar.CountingRule;
import org.chancery.law.calendar.Days;
import org.chancery.law.instrument.WithdrawalClause;
import org.chancery.law.roll.Roll;
import org.chancery.law.rule.RecordRule;
import org.chancery.law.rule.WithdrawalRule;

/** When a notice of withdrawal takes effect (VCLT arts. 54, 56, 68; domain reference 04, section 4.5). */
final class WithdrawalRules {
    /** Notice where the agreement is silent (VCLT art. 56(2)). */
    static final CountingRule TWELVE_MONTHS = CountingRule.months(12);

    private WithdrawalRules() {}

    static void notice(
            AgreementLaw law, Roll roll, int line, TreatyReading treaty, Reading reading, StateReading state) {
        if (state.denunciation >= 0) {
            return;
        }
        state.notedDenunciation = line;
        int effect = effect(law, roll, line, treaty, reading, state);
        if (effect != Days.NONE) {
            state.denunciation = line;
            state.noticeEffect = effect;
            state.effect = effect;
        }
    }

    private static int effect(
            AgreementLaw law, Roll roll, int line, TreatyReading treaty, Reading reading, StateReading state) {
        int announcement = roll.announcement(line);
        if (roll.has(line, Roll.ONLY_ANNOUNCED) || announcement >= 0 && roll.known(announcement) <= reading.known) {
            state.effectRule = WithdrawalRule.WITHDRAWAL_ANNOUNCED;
            return roll.extra(roll.has(line, Roll.ONLY_ANNOUNCED) ? line : announcement);
        }
        WithdrawalClause clause = law.withdrawal;
        int stated = roll.extra(line);
        if (clause == null) {
            state.effectRule = RecordRule.CLAUSES_NOT_HELD;
            return stated == Days.NONE ? Days.OPEN : stated;
        }
        return switch (clause.policy()) {
            case NONE -> {
                state.effectRule = WithdrawalRule.WITHDRAWAL_NOT_PROVIDED;
                yield Days.NONE;
            }
            case SILENT -> {
                int computed = Counting.from(roll.date(line), TWELVE_MONTHS, law.monthEnd);
                state.effectRule = WithdrawalRule.WITHDRAWAL_SILENT;
                yield Math.max(computed, stated);
            }
            case NOTICE -> {
                int from = clockStart(clause, roll.date(line), treaty, law);
                yield noticed(clause, Counting.from(from, clause.notice(), law.monthEnd), stated, state);
            }
        };
    }

    /** The day of the notice, or the end of the years during which none may be given. */
    static int clockStart(WithdrawalClause clause, int date, TreatyReading treaty, AgreementLaw law) {
        if (clause.notBeforeYears() == 0 || treaty.entry == Days.NONE) {
            return date;
        }
        return Math.max(
                date,
                Counting.from(
                        treaty.entry,
                        new CountingRule(CountingRule.Kind.YEARS, clause.notBeforeYears(), 0),
                        law.monthEnd));
    }

    private static int noticed(WithdrawalClause clause, int computed, int stated, StateReading state) {
        if (stated == Days.NONE || stated == computed) {
            state.effectRule = WithdrawalRule.WITHDRAWAL_COUNTED;
            return computed;
        }
        if (stated < computed) {
            state.effectRule = WithdrawalRule.WITHDRAWAL_EARLIER_REFUSED;
            return computed;
        }
        state.effectRule = clause.laterDateAllowed()
                ? WithdrawalRule.WITHDRAWAL_LATER_DATE
                : WithdrawalRule.WITHDRAWAL_LATER_NOT_PROVIDED;
        return clause.laterDateAllowed() ? stated : computed;
    }

    /** A recorded decision on whether an armed conflict prolongs the membership. Only a person makes it, and about one notice. */
    static void conflict(Roll roll, int line, StateReading state) {
        int notice = roll.reference(line);
        if (state.denunciation < 0 || notice >= 0 && notice != state.denunciation) {
            return;
        }
        state.conflict = line;
        state.effect = state.noticeEffect;
        if (roll.has(line, Roll.PROLONGS)) {
            int ended = roll.extra(line);
            state.effect = ended == Days.NONE ? Days.OPEN : Math.max(state.noticeEffect, ended);
        }
    }

    /** A revocation works before the notice has taken effect (VCLT art. 68). */
    static void revoked(Roll roll, int line, StateReading state) {
        if (state.denunciation < 0 || roll.reference(line) != state.denunciation) {
            return;
        }
        state.revocation = line;
        if (roll.date(line) < state.effect) {
            state.denunciation = -1;
            state.effect = Days.NONE;
            state.conflict = -1;
        } else {
            state.revokedTooLate = true;
        }
    }
}
