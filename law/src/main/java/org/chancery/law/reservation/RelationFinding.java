package org.chancery.law.reservation;

import java.util.List;
import java.util.stream.Stream;
import org.chancery.law.act.Objection;
import org.chancery.law.calendar.Days;
import org.chancery.law.finding.Finding;
import org.chancery.law.finding.Finding.Standing;
import org.chancery.law.finding.Reason;
import org.chancery.law.finding.Value;
import org.chancery.law.instrument.StateCode;
import org.chancery.law.rule.ObjectionRule;
import org.chancery.law.rule.RelationRule;
import org.chancery.law.status.StateStatus;
import org.chancery.law.status.Steps;
import org.chancery.law.status.ViennaConvention;

/** Makes the Finding about the relation of two States. Decides nothing itself. */
final class RelationFinding {
    private static final int STANDINGS = 2;

    private final RelationQuestion question;
    private final RelationQuestion.Pair pair;
    private final Steps steps;

    private RelationFinding(RelationQuestion question, RelationQuestion.Pair pair) {
        this.question = question;
        this.pair = pair;
        steps = new Steps(question.roll.agreement());
    }

    static Finding of(RelationQuestion question, RelationQuestion.Pair pair) {
        return new RelationFinding(question, pair).make();
    }

    private Finding make() {
        standing(pair.a());
        standing(pair.b());
        question.corrections(steps, pair.a().state(), pair.b().state());
        var reservationSteps = new ReservationSteps(question, steps);
        for (Effects.Found found : pair.effects()) {
            StateCode by = found.course().by();
            StateCode other =
                    by.equals(pair.a().state()) ? pair.b().state() : pair.a().state();
            reservationSteps.add(found, other);
        }
        var spent = new SpentReservationSteps(question, steps);
        spent.add(pair.a().state(), pair.b().state());
        spent.add(pair.b().state(), pair.a().state());
        for (Objection objection : pair.unlinked()) {
            steps.add(
                    ObjectionRule.OBJECTION_NOT_CLEAR,
                    Steps.record(),
                    List.of(objection.head().id()),
                    Steps.state(objection.head().state().orElseThrow()),
                    Steps.day(Days.of(objection.head().date())));
        }
        nonRecognition(pair.a().state(), pair.b().state());
        nonRecognition(pair.b().state(), pair.a().state());
        if (!pair.effects().isEmpty()) {
            steps.add(RelationRule.RELATION_PAIR_ONLY, Steps.vclt("21(2)"));
        }
        return onItsBasis(steps.reasons(), conclusion());
    }

    /** That a State is bound concerns all participants, so the first two steps keep their basis; the others concern the two. */
    private Finding onItsBasis(List<Reason> reasons, Reason conclusion) {
        if (!question.viennaConventionBinds(pair.a().state(), pair.b().state())) {
            return new Finding(question.agreement, standing(), conclusion, reasons);
        }
        Stream<Reason> betweenTheTwo = reasons.stream().skip(STANDINGS).map(ViennaConvention::asTreaty);
        return new Finding(
                question.agreement,
                standing(),
                ViennaConvention.asTreaty(conclusion),
                Stream.concat(reasons.stream().limit(STANDINGS), betweenTheTwo).toList());
    }

    private void standing(StateStatus state) {
        Finding finding = state.finding();
        Reason conclusion = finding.conclusion();
        if (RelationQuestion.bound(state)) {
            steps.add(
                    conclusion.rule(),
                    conclusion.basis(),
                    conclusion.acts(),
                    conclusion.values().values().toArray(Value[]::new));
        } else {
            steps.add(
                    RelationRule.RELATION_STATE_NOT_BOUND,
                    conclusion.basis(),
                    Steps.state(state.state()),
                    Steps.day(Days.of(question.when.on())));
        }
    }

    private void nonRecognition(StateCode by, StateCode other) {
        question.courses
                .acts
                .nonRecognition(by, other)
                .ifPresent(c -> steps.add(
                        RelationRule.NON_RECOGNITION,
                        Steps.convention(),
                        List.of(c.head().id()),
                        Steps.state(by),
                        Steps.state(other),
                        Steps.day(Days.of(c.head().date()))));
    }

    private boolean participationKnown() {
        return pair.a().status() != org.chancery.law.status.Status.UNKNOWN
                && pair.b().status() != org.chancery.law.status.Status.UNKNOWN;
    }

    private Standing standing() {
        return switch (pair.kind()) {
            case IN_FORCE, IN_FORCE_MODIFIED, PENDING, NO_RELATION -> Standing.INDICATIVE;
            case DISPUTED -> Standing.DISPUTED;
            case NOT_KNOWN -> participationKnown() ? Standing.FOR_A_PERSON : Standing.NOT_KNOWN;
        };
    }

    private Reason conclusion() {
        Value a = Steps.state(pair.a().state());
        Value b = Steps.state(pair.b().state());
        return switch (pair.kind()) {
            case IN_FORCE -> Reason.of(RelationRule.RELATION_IN_FORCE, Steps.vclt("26"), List.of(), a, b);
            case IN_FORCE_MODIFIED -> Reason.of(RelationRule.RELATION_MODIFIED, Steps.vclt("21"), List.of(), a, b);
            case PENDING ->
                Reason.of(RelationRule.RELATION_PENDING, Steps.vclt("20(5)"), List.of(), a, b, Steps.day(until()));
            case NO_RELATION -> Reason.of(RelationRule.RELATION_NONE, Steps.vclt("20(4)(b)"), List.of(), a, b);
            case DISPUTED -> Reason.of(RelationRule.RELATION_DISPUTED, Steps.practice(), List.of(), a, b);
            case NOT_KNOWN ->
                Reason.of(
                        participationKnown() ? RelationRule.RELATION_FOR_A_PERSON : RelationRule.RELATION_NOT_KNOWN,
                        Steps.record(),
                        List.of(),
                        a,
                        b);
        };
    }

    private int until() {
        return pair.effects().stream().mapToInt(Effects.Found::until).max().orElseThrow();
    }
}
