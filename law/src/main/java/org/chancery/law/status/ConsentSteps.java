package org.chancery.law.status;

import java.util.List;
import org.chancery.law.act.ActId;
import org.chancery.law.act.InstrumentAccepted;
import org.chancery.law.act.InstrumentReferred;
import org.chancery.law.act.InstrumentReturned;
import org.chancery.law.act.Signature;
import org.chancery.law.act.SignatureSucceeded;
import org.chancery.law.act.TreatyAct;
import org.chancery.law.calendar.Days;
import org.chancery.law.instrument.ConsentForm;
import org.chancery.law.instrument.StateCode;
import org.chancery.law.roll.Roll;
import org.chancery.law.rule.ConsentRule;
import org.chancery.law.rule.Rule;
import org.chancery.law.rule.WithdrawalRule;

/** The steps about what a State did: signature, consent, and what came of them. */
final class ConsentSteps {
    private static final ConsentForm[] FORMS = ConsentForm.values();

    private final StateQuestion question;
    private final Roll roll;
    private final StateCode code;
    private final StateReading state;
    private final Steps steps;

    ConsentSteps(StateQuestion question, StateCode code, StateReading state, Steps steps) {
        this.question = question;
        this.roll = question.roll;
        this.code = code;
        this.state = state;
        this.steps = steps;
    }

    void add() {
        signature();
        if (state.withdrawnInstrument >= 0) {
            at(ConsentRule.INSTRUMENT_WITHDRAWN, state.withdrawnInstrument);
        }
        if (state.consent >= 0) {
            consent();
        }
        examined();
        if (state.notToBecome >= 0) {
            steps.add(
                    ConsentRule.NOT_TO_BECOME_PARTY,
                    Steps.vclt("18(a)"),
                    act(state.notToBecome),
                    who(),
                    date(state.notToBecome));
        }
    }

    private void signature() {
        int line = state.signature >= 0 ? state.signature : state.adReferendum;
        if (line < 0) {
            return;
        }
        TreatyAct act = roll.act(line);
        if (state.signature < 0) {
            steps.add(ConsentRule.SIGNED_AD_REFERENDUM, Steps.vclt("12(2)(b)"), act(line), who(), date(line));
        } else if (state.signatureConfirmed >= 0) {
            steps.add(
                    ConsentRule.SIGNATURE_CONFIRMED,
                    Steps.vclt("12(2)(b)"),
                    List.of(id(line), id(state.signatureConfirmed)),
                    who(),
                    date(line),
                    date(state.signatureConfirmed));
        } else if (act instanceof SignatureSucceeded) {
            at(ConsentRule.SIGNATURE_BY_SUCCESSION, line);
        } else if (act instanceof Signature s && s.form() == Signature.Form.DEFINITIVE) {
            steps.add(ConsentRule.SIGNED_DEFINITIVELY, Steps.vclt("12"), act(line), who(), date(line));
        } else {
            at(ConsentRule.SIGNED, line);
        }
    }

    private void consent() {
        int line = state.consent;
        int effective = roll.extra(line);
        ConsentForm form = FORMS[roll.form(line)];
        if (form == ConsentForm.SUCCESSION && effective != Days.NONE) {
            at(ConsentRule.SUCCEEDED, line, Steps.day(effective));
        } else if (form == ConsentForm.SUCCESSION) {
            at(ConsentRule.SUCCEEDED_DATE_NOT_STATED, line);
        } else {
            steps.add(
                    ConsentRule.CONSENTED,
                    steps.clause(
                            question.law.consent == null ? java.util.Optional.empty() : question.law.consent.article()),
                    act(line),
                    who(),
                    Steps.code(form),
                    date(line));
            if (effective != Days.NONE) {
                steps.add(
                        ConsentRule.INSTRUMENT_NAMES_LATER_DATE,
                        Steps.record(),
                        act(line),
                        who(),
                        Steps.day(effective));
            }
        }
        if (state.furtherConsent >= 0) {
            at(
                    roll.act(state.furtherConsent).head().depositary().isPresent()
                            ? ConsentRule.EARLIEST_OF_SEVERAL_DEPOSITARIES
                            : ConsentRule.FURTHER_INSTRUMENT,
                    state.furtherConsent);
        }
        if (state.earlierEnd != Days.NONE) {
            at(WithdrawalRule.REJOINED, line);
        }
        GateSteps.add(question, code, line, steps);
    }

    /** Returns, referrals and acceptances of this State's instruments, which decide whether they are on the roll at all. */
    private void examined() {
        var treatyActs = roll.treatyActs();
        if (treatyActs.corrections().isEmpty()) {
            return;
        }
        for (TreatyAct instrument : treatyActs.all()) {
            ActId target = instrument.head().id();
            List<TreatyAct> list = treatyActs.corrections().getOrDefault(target, List.of());
            if (!instrument.head().state().equals(java.util.Optional.of(code))) {
                continue;
            }
            var date = Steps.day(Days.of(instrument.head().date()));
            for (TreatyAct act : list) {
                List<ActId> acts = List.of(target, act.head().id());
                switch (act) {
                    case InstrumentReturned _ ->
                        steps.add(ConsentRule.INSTRUMENT_RETURNED, Steps.vclt("77(1)(d)"), acts, who(), date);
                    case InstrumentReferred _ ->
                        steps.add(ConsentRule.INSTRUMENT_REFERRED, Steps.vclt("77(2)"), acts, who(), date);
                    case InstrumentAccepted _ ->
                        steps.add(
                                ConsentRule.INSTRUMENT_ACCEPTED,
                                Steps.practice(),
                                acts,
                                who(),
                                date,
                                Steps.day(Days.of(act.head().date())));
                    default -> {}
                }
            }
        }
    }

    private void at(Rule rule, int line, org.chancery.law.finding.Value... more) {
        var values = new org.chancery.law.finding.Value[2 + more.length];
        values[0] = who();
        values[1] = date(line);
        System.arraycopy(more, 0, values, 2, more.length);
        steps.add(rule, Steps.record(), act(line), values);
    }

    private org.chancery.law.finding.Value who() {
        return Steps.state(code);
    }

    private org.chancery.law.finding.Value date(int line) {
        return Steps.day(roll.date(line));
    }

    private ActId id(int line) {
        return roll.act(line).head().id();
    }

    private List<ActId> act(int line) {
        return List.of(id(line));
    }
}
