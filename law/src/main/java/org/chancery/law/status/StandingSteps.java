package org.chancery.law.status;

import java.util.List;
import org.chancery.law.act.ActId;
import org.chancery.law.act.Communication;
import org.chancery.law.act.ProvisionalApplication;
import org.chancery.law.act.Territory;
import org.chancery.law.act.TreatyAct;
import org.chancery.law.calendar.Days;
import org.chancery.law.finding.Basis;
import org.chancery.law.finding.Value;
import org.chancery.law.instrument.LocalizedText;
import org.chancery.law.instrument.StateCode;
import org.chancery.law.instrument.WithdrawalClause.WithParent;
import org.chancery.law.roll.Roll;
import org.chancery.law.roll.TreatyActs;
import org.chancery.law.rule.BindingRule;
import org.chancery.law.rule.ConsentRule;
import org.chancery.law.rule.DurationRule;
import org.chancery.law.rule.ProvisionalRule;
import org.chancery.law.rule.Rule;
import org.chancery.law.rule.SuspensionRule;
import org.chancery.law.rule.TerritoryRule;
import org.chancery.law.rule.WithdrawalRule;

/** The steps about what follows from a State's standing: duties, provisional application, suspension, lapse, territory, declared positions. */
final class StandingSteps {
    private StandingSteps() {}

    static void add(StateQuestion question, StateCode code, StateReading state, Steps steps) {
        Value who = Steps.state(code);
        provisional(question, state, who, steps);
        suspension(question, state, who, steps);
        leftParent(question, state, who, steps);
        ended(question, state, who, steps);
        if (state.consent >= 0 && question.roll.has(state.consent, Roll.BRACKETED) && state.denunciation < 0) {
            steps.add(
                    ConsentRule.PRINTED_IN_BRACKETS,
                    Steps.record(),
                    List.of(question.roll.act(state.consent).head().id()),
                    who,
                    Steps.day(question.roll.date(state.consent)));
        }
        duties(state, who, steps);
        for (TreatyAct act : question.roll.treatyActs().others().getOrDefault(code, List.of())) {
            if (TreatyActs.knownDay(act) <= question.reading.known
                    && Days.of(act.head().date()) <= question.reading.on) {
                other(act, who, steps);
            }
        }
    }

    private static void provisional(StateQuestion question, StateReading state, Value who, Steps steps) {
        if (state.provisional < 0) {
            return;
        }
        Roll roll = question.roll;
        ActId id = roll.act(state.provisional).head().id();
        if (roll.act(state.provisional) instanceof ProvisionalApplication application) {
            steps.add(
                    ProvisionalRule.PROVISIONAL_DECLARED,
                    Steps.vclt("25(1)"),
                    List.of(id),
                    who,
                    Steps.day(roll.date(state.provisional)),
                    Steps.articles(application.articles()));
        }
        boolean provided = question.law
                .agreement
                .clauses()
                .map(c -> c.provisional().allowed())
                .orElse(true);
        if (!provided) {
            steps.add(ProvisionalRule.PROVISIONAL_WITHOUT_CLAUSE, Steps.vclt("25(1)(b)"), List.of(id), who);
        }
        if (state.provisionalEnd >= 0) {
            steps.add(
                    ProvisionalRule.PROVISIONAL_ENDED,
                    Steps.vclt("25(2)"),
                    List.of(id, roll.act(state.provisionalEnd).head().id()),
                    who,
                    Steps.day(roll.date(state.provisionalEnd)));
        } else if (Days.isDate(state.inForce) && state.inForce <= question.reading.on) {
            steps.add(
                    ProvisionalRule.PROVISIONAL_SUPERSEDED,
                    Steps.vclt("25(1)"),
                    List.of(id),
                    who,
                    Steps.day(state.inForce));
        }
    }

    private static void suspension(StateQuestion question, StateReading state, Value who, Steps steps) {
        if (state.suspension < 0) {
            return;
        }
        Roll roll = question.roll;
        steps.add(
                SuspensionRule.SUSPENDED_BY_ORGAN,
                new Basis.OrganisationRule(),
                List.of(roll.act(state.suspension).head().id()),
                who,
                Steps.day(roll.date(state.suspension)));
        if (state.suspensionEnd >= 0) {
            steps.add(
                    SuspensionRule.SUSPENSION_ENDED,
                    new Basis.OrganisationRule(),
                    List.of(roll.act(state.suspensionEnd).head().id()),
                    who,
                    Steps.day(roll.date(state.suspensionEnd)));
        } else if (roll.extra(state.suspension) != Days.NONE && roll.extra(state.suspension) < question.reading.on) {
            steps.add(
                    SuspensionRule.SUSPENSION_ENDED,
                    new Basis.OrganisationRule(),
                    List.of(roll.act(state.suspension).head().id()),
                    who,
                    Steps.day(roll.extra(state.suspension)));
        }
    }

    /** The State leaves, or has left, the parent agreement. */
    private static void leftParent(StateQuestion question, StateReading state, Value who, Steps steps) {
        ParentMembership parent = question.treaty.parent;
        int ends = endOfParent(question, state);
        if (parent == null || ends == Days.NONE) {
            return;
        }
        Rule rule = switch (parent.effect) {
            case ENDS -> WithdrawalRule.PARENT_LEFT_ENDS;
            case CONTINUES -> WithdrawalRule.PARENT_LEFT_CONTINUES;
            case NOT_STATED -> WithdrawalRule.PARENT_LEFT_NOT_STATED;
        };
        Basis basis = parent.effect == WithParent.NOT_STATED || question.law.withdrawal == null
                ? Steps.record()
                : steps.clause(question.law.withdrawal.article());
        steps.add(rule, basis, who, Steps.agreement(parent.parent.agreement.id()), Steps.day(ends));
    }

    /** The day on which the State's membership of the parent ends; {@code Days.NONE} where nothing ends it. */
    static int endOfParent(StateQuestion question, StateReading state) {
        ParentMembership parent = question.treaty.parent;
        return parent == null || state.consent < 0
                ? Days.NONE
                : parent.ends(question.roll.participant(question.roll.state(state.consent)), state.consentDay);
    }

    private static void ended(StateQuestion question, StateReading state, Value who, Steps steps) {
        if (state.endRule == ConsentRule.STATE_CEASED && state.end <= question.reading.on) {
            steps.add(ConsentRule.STATE_CEASED, Steps.convention(), who, Steps.day(state.end - 1));
        }
        TreatyReading treaty = question.treaty;
        if (treaty.lapse == Days.NONE || treaty.lapse > question.reading.on || state.consent < 0) {
            return;
        }
        Value extension = Steps.agreement(treaty.extensions.getFirst().agreement.id());
        if (state.endRule == DurationRule.LAPSED_AT_FIRST_EXPIRY) {
            steps.add(
                    DurationRule.LAPSED_AT_FIRST_EXPIRY,
                    Steps.convention(),
                    who,
                    extension,
                    Steps.day(treaty.lapse - 1));
        } else if (state.consentDay < treaty.lapse) {
            steps.add(DurationRule.TOOK_PART_IN_EXTENSION, Steps.record(), who, extension);
        }
        TermSteps.add(question.law, treaty, question.reading, steps);
    }

    private static void duties(StateReading state, Value who, Steps steps) {
        if (state.status == Status.SIGNATORY && state.notToBecome < 0
                || state.status == Status.PROVISIONAL && state.signature >= 0 && state.notToBecome < 0) {
            steps.add(ConsentRule.DUTY_OF_SIGNATORY, Steps.vclt("18(a)"), who);
        } else if (state.status == Status.CONTRACTING) {
            steps.add(ConsentRule.DUTY_OF_CONTRACTING_STATE, Steps.vclt("18(b)"), who);
        } else if (state.status == Status.PARTY) {
            steps.add(BindingRule.NOT_RETROACTIVE, Steps.vclt("28"), who);
        }
    }

    private static void other(TreatyAct act, Value who, Steps steps) {
        List<ActId> acts = List.of(act.head().id());
        Value date = Steps.day(Days.of(act.head().date()));
        if (act instanceof Territory t) {
            Rule rule = switch (t.effect()) {
                case EXTENDS -> TerritoryRule.TERRITORY_EXTENDED;
                case EXCLUDES -> TerritoryRule.TERRITORY_EXCLUDED;
                case WITHDRAWN -> TerritoryRule.TERRITORY_WITHDRAWN;
            };
            steps.add(rule, Steps.vclt("29"), acts, who, new Value.OfText(LocalizedText.of("en", t.territory())), date);
        } else if (act instanceof Communication c && c.subject() == Communication.Subject.DECLARED_POSITION) {
            steps.add(SuspensionRule.DECLARED_POSITION, Steps.convention(), acts, who, date);
        }
    }
}
