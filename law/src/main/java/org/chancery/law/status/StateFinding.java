package org.chancery.law.status;

import java.util.List;
import java.util.Optional;
import org.chancery.law.calendar.Days;
import org.chancery.law.finding.Basis;
import org.chancery.law.finding.Finding;
import org.chancery.law.finding.Finding.Standing;
import org.chancery.law.finding.Reason;
import org.chancery.law.finding.Value;
import org.chancery.law.instrument.AgreementId;
import org.chancery.law.instrument.StateCode;
import org.chancery.law.instrument.WithdrawalClause.WithParent;
import org.chancery.law.rule.ConsentRule;
import org.chancery.law.rule.RecordRule;
import org.chancery.law.rule.Rule;
import org.chancery.law.rule.StateRule;
import org.chancery.law.rule.WithdrawalRule;

/** Makes the Finding about one State from what the rules found. Decides nothing itself. */
final class StateFinding {
    private final StateQuestion question;
    private final StateCode code;
    private final StateReading state;
    private final Steps steps;

    private StateFinding(StateQuestion question, StateCode code, StateReading state) {
        this.question = question;
        this.code = code;
        this.state = state;
        steps = new Steps(question.law.agreement);
    }

    static Finding of(StateQuestion question, StateCode code, StateReading state) {
        return new StateFinding(question, code, state).make();
    }

    private Finding make() {
        AgreementId id = question.law.agreement.id();
        if (question.law.modelAct) {
            return new Finding(
                    id,
                    Standing.ESTABLISHED,
                    Reason.of(StateRule.STATE_NOT_BOUND_BY_MODEL_ACT, Steps.record(), List.of(), Steps.state(code)),
                    List.of());
        }
        RecordSteps.knownAt(question.when, steps);
        boolean silent = state.signature < 0 && state.consent < 0 && state.provisional < 0 && state.adReferendum < 0;
        if (silent) {
            RecordSteps.participation(question.law.agreement.participation(), steps);
            RecordSteps.noAct(code, question.reading.on, steps);
        }
        CorrectionSteps.add(
                question.law.dossier,
                question.roll,
                act -> question.roll.treatyActs().concerned(act).equals(Optional.of(code)),
                steps);
        new ConsentSteps(question, code, state, steps).add();
        if (state.consent >= 0) {
            EntrySteps.add(question.law, question.treaty, question.reading, steps);
            InForceSteps.add(question, code, state, steps);
        }
        WithdrawalSteps.add(question, code, state, steps);
        StandingSteps.add(question, code, state, steps);
        RecordSteps.notConfirmed(question.roll, state, steps);
        return new Finding(id, standing(), conclusion(), steps.reasons());
    }

    private Standing standing() {
        if (state.status == Status.UNKNOWN) {
            return Standing.NOT_KNOWN;
        }
        boolean openConflict = question.law.withdrawal != null
                && question.law.withdrawal.prolongedByConflict()
                && state.denunciation >= 0
                && state.conflict < 0
                && state.effectRule != WithdrawalRule.WITHDRAWAL_ANNOUNCED;
        boolean openRight = state.effectRule == WithdrawalRule.WITHDRAWAL_SILENT && state.denunciation >= 0
                || state.effectRule == WithdrawalRule.WITHDRAWAL_NOT_PROVIDED
                || state.effectRule == RecordRule.CLAUSES_NOT_HELD;
        boolean notEffective = state.consent >= 0
                && state.consentDay > question.reading.on
                && state.consentDay > question.roll.date(state.consent);
        int parentEnds = StandingSteps.endOfParent(question, state);
        boolean openParent = state.status.isParty()
                && parentEnds != Days.NONE
                && parentEnds <= question.reading.on
                && question.treaty.parent != null
                && question.treaty.parent.effect == WithParent.NOT_STATED;
        return openConflict || openRight || notEffective || openParent ? Standing.FOR_A_PERSON : Standing.ESTABLISHED;
    }

    private Reason conclusion() {
        Value who = Steps.state(code);
        Basis basis = basis();
        return switch (state.status) {
            case PARTY -> reason(StateRule.STATE_IS_PARTY, basis, who, since());
            case WITHDRAWING ->
                state.effect == Days.OPEN
                        ? reason(StateRule.STATE_IS_WITHDRAWING_UNDATED, basis, who, since())
                        : reason(StateRule.STATE_IS_WITHDRAWING, basis, who, since(), Steps.day(state.effect));
            case SUSPENDED ->
                reason(
                        StateRule.STATE_IS_SUSPENDED,
                        new Basis.OrganisationRule(),
                        who,
                        since(),
                        Steps.day(question.roll.date(state.suspension)));
            case CONTRACTING ->
                state.inForce == Days.NONE
                        ? reason(StateRule.STATE_IS_CONTRACTING, Steps.vclt("2(1)(f)"), who, consentDate())
                        : reason(StateRule.STATE_WILL_BE_PARTY, basis, who, consentDate(), Steps.day(state.inForce));
            case SIGNATORY ->
                reason(
                        StateRule.STATE_IS_SIGNATORY,
                        Steps.vclt("18(a)"),
                        who,
                        Steps.day(question.roll.date(state.signature)));
            case PROVISIONAL ->
                reason(
                        StateRule.STATE_APPLIES_PROVISIONALLY,
                        Steps.vclt("25"),
                        who,
                        Steps.day(question.roll.date(state.provisional)));
            case FORMER ->
                state.endRule == ConsentRule.PRINTED_IN_BRACKETS
                        ? reason(StateRule.STATE_IS_FORMER_UNDATED, Steps.record(), who)
                        : reason(StateRule.STATE_IS_FORMER, basis, who, since(), Steps.day(state.end));
            case NEVER -> reason(StateRule.STATE_NEVER, Steps.record(), who);
            case UNKNOWN -> reason(StateRule.STATE_NOT_KNOWN, Steps.record(), who);
        };
    }

    private static Reason reason(Rule rule, Basis basis, Value... values) {
        return Reason.of(rule, basis, List.of(), values);
    }

    private Value since() {
        return Steps.day(state.inForce);
    }

    private Value consentDate() {
        return Steps.day(question.roll.date(state.consent));
    }

    private Basis basis() {
        if (state.announcedInForce >= 0) {
            return new Basis.Published(
                    question.roll.act(state.announcedInForce).head().id());
        }
        return state.inForceRule == null ? Steps.record() : InForceSteps.basis(question, state, steps);
    }
}
