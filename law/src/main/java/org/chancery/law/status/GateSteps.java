package org.chancery.law.status;

import java.util.List;
import org.chancery.law.calendar.Days;
import org.chancery.law.finding.Basis;
import org.chancery.law.instrument.ConsentClause;
import org.chancery.law.instrument.StateCode;
import org.chancery.law.rule.AcceptanceRule;
import org.chancery.law.rule.ConsentRule;
import org.chancery.law.rule.RecordRule;

/** The steps about what a consent needs besides its deposit: the parent agreement, or enough of a family. */
final class GateSteps {
    private GateSteps() {}

    static void add(StateQuestion question, StateCode code, int line, Steps steps) {
        ConsentClause clause = question.law.consent;
        if (clause == null) {
            return;
        }
        Basis basis = steps.clause(clause.article());
        int participant = question.roll.participant(question.roll.state(line));
        clause.parent().ifPresent(parent -> {
            AgreementLaw held = GateRules.parent(question.law, question.reading);
            if (held == null) {
                steps.add(RecordRule.RELATED_NOT_HELD, Steps.record(), Steps.agreement(parent));
                return;
            }
            int day = GateRules.consentDay(held, participant, question.reading);
            if (day > question.reading.on) {
                steps.add(ConsentRule.PARENT_MISSING, basis, Steps.state(code), Steps.agreement(parent));
            } else {
                steps.add(
                        ConsentRule.PARENT_CONSENTED,
                        basis,
                        Steps.state(code),
                        Steps.agreement(parent),
                        Steps.day(day));
            }
        });
        if (GateRules.familyHeld(question.law, question.reading)) {
            family(question, code, clause, participant, basis, steps);
        }
        if (question.law.reservationsGateConsent) {
            accepted(question, code, line, steps);
        }
    }

    /** A reservation that has first to be accepted (VCLT art. 20(2) to (4)). */
    private static void accepted(StateQuestion question, StateCode code, int line, Steps steps) {
        int day = question.gate == null ? question.roll.date(line) : question.gate.day(line);
        if (day > question.reading.on) {
            steps.add(AcceptanceRule.CONSENT_AWAITS_ACCEPTANCE, Steps.vclt("20"), Steps.state(code));
        } else if (day > question.roll.date(line)) {
            steps.add(
                    AcceptanceRule.CONSENT_EFFECTIVE_ON_ACCEPTANCE,
                    Steps.vclt("20"),
                    Steps.state(code),
                    Steps.day(day));
        }
    }

    private static void family(
            StateQuestion question, StateCode code, ConsentClause clause, int participant, Basis basis, Steps steps) {
        long accepted = clause.family().stream()
                .map(question.reading.compiled::get)
                .filter(member -> GateRules.consentDay(member, participant, question.reading) <= question.reading.on)
                .count();
        int day = GateRules.familyDay(question.law, participant, question.reading);
        var who = Steps.state(code);
        var needed = Steps.number(clause.familyMinimum());
        if (day == Days.OPEN || day > question.reading.on) {
            steps.add(ConsentRule.FAMILY_INCOMPLETE, basis, List.of(), who, needed, Steps.number(accepted));
        } else {
            steps.add(
                    ConsentRule.FAMILY_ACCEPTED, basis, List.of(), who, needed, Steps.number(accepted), Steps.day(day));
        }
    }
}
