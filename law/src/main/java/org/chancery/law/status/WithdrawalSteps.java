package org.chancery.law.status;

import java.util.List;
import org.chancery.law.act.ActId;
import org.chancery.law.act.ConflictDecision;
import org.chancery.law.calendar.Counting;
import org.chancery.law.calendar.CountingRule;
import org.chancery.law.calendar.Days;
import org.chancery.law.finding.Basis;
import org.chancery.law.finding.Value;
import org.chancery.law.instrument.StateCode;
import org.chancery.law.instrument.WithdrawalClause;
import org.chancery.law.roll.Roll;
import org.chancery.law.rule.RecordRule;
import org.chancery.law.rule.WithdrawalRule;

/** The steps about a notice of withdrawal. */
final class WithdrawalSteps {
    private WithdrawalSteps() {}

    static void add(StateQuestion question, StateCode code, StateReading state, Steps steps) {
        int line = state.denunciation >= 0 ? state.denunciation : state.notedDenunciation;
        if (line < 0) {
            return;
        }
        Roll roll = question.roll;
        Value who = Steps.state(code);
        if (!roll.has(line, Roll.ONLY_ANNOUNCED)) {
            steps.add(
                    WithdrawalRule.WITHDRAWAL_NOTIFIED,
                    Steps.record(),
                    act(roll, line),
                    who,
                    Steps.day(roll.date(line)));
        }
        effect(question, state, line, who, steps);
        if (state.conflict >= 0) {
            conflict(roll, state, who, steps);
        } else if (state.denunciation >= 0
                && mayBeProlonged(question)
                && state.effectRule != WithdrawalRule.WITHDRAWAL_ANNOUNCED) {
            steps.add(WithdrawalRule.WITHDRAWAL_CONFLICT_OPEN, clause(question, steps), act(roll, line), who);
        }
        if (state.revocation >= 0) {
            steps.add(
                    state.revokedTooLate
                            ? WithdrawalRule.WITHDRAWAL_REVOKED_TOO_LATE
                            : WithdrawalRule.WITHDRAWAL_REVOKED,
                    Steps.vclt("68"),
                    List.of(id(roll, line), id(roll, state.revocation)),
                    who,
                    Steps.day(roll.date(state.revocation)));
        }
        if (state.denunciation >= 0 && Days.isDate(state.effect) && state.effect <= question.reading.on) {
            steps.add(
                    WithdrawalRule.WITHDRAWAL_EFFECTIVE,
                    clause(question, steps),
                    act(roll, line),
                    who,
                    Steps.day(state.effect));
        }
    }

    private static void effect(StateQuestion question, StateReading state, int line, Value who, Steps steps) {
        Roll roll = question.roll;
        WithdrawalClause clause = question.law.withdrawal;
        Basis basis = clause(question, steps);
        List<ActId> acts = act(roll, line);
        switch (state.effectRule) {
            case WithdrawalRule.WITHDRAWAL_ANNOUNCED -> {
                int published = roll.has(line, Roll.ONLY_ANNOUNCED) ? line : roll.announcement(line);
                ActId id = id(roll, published);
                steps.add(
                        WithdrawalRule.WITHDRAWAL_ANNOUNCED,
                        new Basis.Published(id),
                        List.of(id),
                        who,
                        Steps.day(roll.extra(published)));
                if (clause != null && clause.policy() == WithdrawalClause.Policy.NOTICE && published != line) {
                    counted(question, clause, clause.notice(), line, who, basis, steps);
                }
            }
            case WithdrawalRule.WITHDRAWAL_NOT_PROVIDED ->
                steps.add(WithdrawalRule.WITHDRAWAL_NOT_PROVIDED, basis, acts, who, Steps.day(roll.date(line)));
            case WithdrawalRule.WITHDRAWAL_SILENT -> {
                steps.add(WithdrawalRule.WITHDRAWAL_SILENT, Steps.vclt("56"), acts, who);
                if (clause != null) {
                    counted(question, clause, WithdrawalRules.TWELVE_MONTHS, line, who, Steps.vclt("56(2)"), steps);
                }
            }
            case RecordRule.CLAUSES_NOT_HELD ->
                steps.add(RecordRule.CLAUSES_NOT_HELD, Steps.record(), Steps.agreement(question.law.agreement.id()));
            case null -> {}
            default -> {
                if (clause != null) {
                    int computed = counted(question, clause, clause.notice(), line, who, basis, steps);
                    stated(state, roll, line, computed, who, basis, steps);
                    if (!clause.condition().isEmpty()) {
                        steps.add(WithdrawalRule.WITHDRAWAL_CONDITION, basis, new Value.OfText(clause.condition()));
                    }
                }
            }
        }
    }

    private static int counted(
            StateQuestion question,
            WithdrawalClause clause,
            CountingRule rule,
            int line,
            Value who,
            Basis basis,
            Steps steps) {
        Roll roll = question.roll;
        int from = WithdrawalRules.clockStart(clause, roll.date(line), question.treaty, question.law);
        if (from > roll.date(line)) {
            steps.add(
                    WithdrawalRule.WITHDRAWAL_NOT_BEFORE,
                    basis,
                    act(roll, line),
                    who,
                    Steps.day(roll.date(line)),
                    Steps.day(from));
        }
        int result = Counting.from(from, rule, question.law.monthEnd);
        steps.add(
                WithdrawalRule.WITHDRAWAL_COUNTED,
                basis,
                act(roll, line),
                who,
                Steps.day(from),
                Steps.counting(rule),
                Steps.day(result));
        return result;
    }

    private static void stated(
            StateReading state, Roll roll, int line, int computed, Value who, Basis basis, Steps steps) {
        int stated = roll.extra(line);
        switch (state.effectRule) {
            case WithdrawalRule.WITHDRAWAL_LATER_DATE ->
                steps.add(WithdrawalRule.WITHDRAWAL_LATER_DATE, basis, act(roll, line), who, Steps.day(stated));
            case WithdrawalRule.WITHDRAWAL_EARLIER_REFUSED, WithdrawalRule.WITHDRAWAL_LATER_NOT_PROVIDED ->
                steps.add(state.effectRule, basis, act(roll, line), who, Steps.day(stated), Steps.day(computed));
            case null, default -> {}
        }
    }

    private static void conflict(Roll roll, StateReading state, Value who, Steps steps) {
        List<ActId> acts = act(roll, state.conflict);
        if (roll.act(state.conflict) instanceof ConflictDecision decision && decision.prolongs()) {
            if (decision.conflictEnded().isPresent()) {
                steps.add(
                        WithdrawalRule.WITHDRAWAL_PROLONGED_UNTIL,
                        Steps.record(),
                        acts,
                        who,
                        Steps.day(Days.of(decision.conflictEnded())));
            } else {
                steps.add(WithdrawalRule.WITHDRAWAL_PROLONGED, Steps.record(), acts, who);
            }
        } else {
            steps.add(WithdrawalRule.WITHDRAWAL_NOT_PROLONGED, Steps.record(), acts, who);
        }
    }

    private static boolean mayBeProlonged(StateQuestion question) {
        return question.law.withdrawal != null && question.law.withdrawal.prolongedByConflict();
    }

    private static Basis clause(StateQuestion question, Steps steps) {
        return steps.clause(
                question.law.withdrawal == null ? java.util.Optional.empty() : question.law.withdrawal.article());
    }

    private static ActId id(Roll roll, int line) {
        return roll.act(line).head().id();
    }

    private static List<ActId> act(Roll roll, int line) {
        return List.of(id(roll, line));
    }
}
