package org.chancery.law.status;

import java.util.List;
import org.chancery.law.calendar.Days;
import org.chancery.law.finding.Basis;
import org.chancery.law.finding.Rule;
import org.chancery.law.instrument.ConsentClause;
import org.chancery.law.instrument.StateCode;

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
                steps.add(Rule.RELATED_NOT_HELD, Steps.record(), Steps.agreement(parent));
                return;
            }
            int day = GateRules.consentDay(held, participant, question.reading);
            if (day > question.reading.on) {
                steps.add(Rule.PARENT_MISSING, basis, Steps.state(code), Steps.agreement(parent));
            } else {
                steps.add(Rule.PARENT_CONSENTED, basis, Steps.state(code), Steps.agreement(parent), Steps.day(day));
            }
        });
        if (GateRules.familyHeld(question.law, question.reading)) {
            family(question, code, clause, participant, basis, steps);
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
            steps.add(Rule.FAMILY_INCOMPLETE, basis, List.of(), who, needed, Steps.number(accepted));
        } else {
            steps.add(Rule.FAMILY_ACCEPTED, basis, List.of(), who, needed, Steps.number(accepted), Steps.day(day));
        }
    }
}
