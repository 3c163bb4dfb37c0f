package org.chancery.law.reservation;

import java.util.List;
import org.chancery.law.acceptance.Answer;
import org.chancery.law.acceptance.Clock;
import org.chancery.law.acceptance.ConsentEffect;
import org.chancery.law.acceptance.LatePractice;
import org.chancery.law.act.ActId;
import org.chancery.law.act.Objection;
import org.chancery.law.calendar.Days;
import org.chancery.law.finding.Basis;
import org.chancery.law.finding.Value;
import org.chancery.law.instrument.ReservationClause;
import org.chancery.law.instrument.StateCode;
import org.chancery.law.rule.AcceptanceRule;
import org.chancery.law.rule.ObjectionRule;
import org.chancery.law.rule.ReservationRule;
import org.chancery.law.rule.Rule;
import org.chancery.law.status.Steps;

/** The steps about one reservation and what it does towards one other State. */
final class ReservationSteps {
    private final RelationQuestion question;
    private final Steps steps;
    private final ReservationClause clause;

    ReservationSteps(RelationQuestion question, Steps steps) {
        this.question = question;
        this.steps = steps;
        clause = question.roll.agreement().clauses().map(c -> c.reservations()).orElse(ReservationClause.silent());
    }

    void add(Effects.Found found, StateCode other) {
        made(found.course());
        policy(found.course());
        partlyWithdrawn(found, other);
        for (Answer answer : found.answers()) {
            answer(answer, found, other);
        }
        if (found.modification().effect() == Relation.Effect.MODIFIES) {
            steps.add(
                    ReservationRule.RESERVATION_MODIFIES,
                    Steps.vclt("21(1)"),
                    List.of(found.modification().reservation()),
                    Steps.state(found.course().by()),
                    Steps.state(other),
                    Steps.articles(found.left().articles()));
        }
    }

    private void made(Course course) {
        Value by = Steps.state(course.by());
        ActId id = course.reservation().head().id();
        steps.add(
                ReservationRule.RESERVATION_MADE,
                Steps.record(),
                List.of(id),
                by,
                Steps.day(Days.of(course.reservation().head().date())),
                Steps.articles(course.reservation().articles()));
        if (course.late()) {
            int from = Courses.circulated(course.reservation());
            var period = LatePractice.on(Days.date(from));
            steps.add(
                    ReservationRule.RESERVATION_LATE,
                    Steps.practice(),
                    List.of(id),
                    by,
                    Steps.day(from),
                    Steps.counting(period.rule()),
                    Steps.day(Days.of(period.validFrom())));
            steps.add(
                    AcceptanceRule.LATE_ACCEPTED,
                    Steps.practice(),
                    List.of(id),
                    Steps.day(Courses.periodEnd(course.reservation())));
        } else if (course.confirmation().isPresent()) {
            var confirmation = course.confirmation().get();
            steps.add(
                    ReservationRule.RESERVATION_CONFIRMED,
                    Steps.vclt("23(2)"),
                    List.of(confirmation.head().id()),
                    by,
                    Steps.day(Days.of(confirmation.head().date())));
        } else {
            steps.add(ReservationRule.RESERVATION_NEEDS_NO_CONFIRMATION, Steps.vclt("23(2)"), List.of(id), by);
        }
        course.modification()
                .ifPresent(m -> steps.add(
                        ReservationRule.RESERVATION_MODIFIED,
                        Steps.practice(),
                        List.of(m.head().id()),
                        by,
                        Steps.day(Days.of(m.head().date())),
                        Steps.articles(m.articles())));
    }

    private void policy(Course course) {
        Value by = Steps.state(course.by());
        Basis basis = steps.clause(clause.article());
        if (ConsentEffect.authorised(clause, course.articles())) {
            steps.add(ReservationRule.RESERVATION_AUTHORISED, basis, by);
            return;
        }
        for (var issue : course.issues()) {
            switch (issue) {
                case PROHIBITED -> steps.add(ReservationRule.RESERVATION_PROHIBITED, basis, by);
                case ARTICLE_NOT_OPEN ->
                    steps.add(
                            ReservationRule.RESERVATION_ARTICLE_NOT_OPEN, basis, by, Steps.articles(course.articles()));
                case ARTICLES_NOT_STATED, COMPATIBILITY_IS_FOR_STATES ->
                    steps.add(ReservationRule.RESERVATION_COMPATIBILITY, Steps.vclt("19(c)"), by);
            }
        }
        if (clause.policy() == ReservationClause.Policy.ALL_MUST_ACCEPT) {
            steps.add(ReservationRule.RESERVATION_ALL_MUST_ACCEPT, Steps.vclt("20(2)"), by);
        } else if (clause.policy() == ReservationClause.Policy.ORGAN_ACCEPTS) {
            steps.add(ReservationRule.RESERVATION_ORGAN_ACCEPTS, Steps.vclt("20(3)"), by);
        }
    }

    private void partlyWithdrawn(Effects.Found found, StateCode other) {
        found.left().withdrawal().ifPresent(w -> {
            Value date = Steps.day(question.courses.answers.clock().received(w, other));
            steps.add(
                    ReservationRule.RESERVATION_WITHDRAWN_IN_PART,
                    Steps.vclt("22(3)(a)"),
                    List.of(w.head().id()),
                    Steps.state(found.course().by()),
                    Steps.state(other),
                    Steps.articles(w.articles().orElse(List.of())),
                    date);
        });
    }

    private void answer(Answer answer, Effects.Found found, StateCode other) {
        Value who = Steps.state(other);
        switch (answer) {
            case Answer.Expressly a ->
                steps.add(
                        AcceptanceRule.ACCEPTED_EXPRESSLY,
                        Steps.vclt("20(4)(a)"),
                        List.of(a.act().head().id()),
                        who,
                        Steps.day(a.day()));
            case Answer.BySilence a -> silence(AcceptanceRule.ACCEPTED_BY_SILENCE, a.start(), a.day(), found, who);
            case Answer.Pending p -> silence(AcceptanceRule.SILENCE_RUNS, p.start(), p.day(), found, who);
            case Answer.DespiteLateObjection a ->
                steps.add(
                        ObjectionRule.OBJECTION_TOO_LATE,
                        Steps.vclt("20(5)"),
                        List.of(a.act().head().id()),
                        who,
                        Steps.day(Days.of(a.act().head().date())),
                        Steps.day(a.day()));
            case Answer.ObjectionWithdrawn a ->
                steps.add(
                        ObjectionRule.OBJECTION_WITHDRAWN,
                        Steps.vclt("22(3)(b)"),
                        List.of(a.act().head().id(), a.withdrawal().head().id()),
                        who,
                        Steps.state(found.course().by()),
                        Steps.day(a.day()));
            case Answer.Objected(Objection objection) -> objected(objection, found, who);
        }
    }

    private void silence(Rule rule, Clock.Start start, int day, Effects.Found found, Value who) {
        List<ActId> acts = List.of(found.modification().reservation());
        if (start.assumed()) {
            steps.add(
                    AcceptanceRule.SILENCE_CLOCK_ASSUMED,
                    Steps.convention(),
                    acts,
                    Steps.code(start.setting()),
                    Steps.day(start.day()));
        }
        steps.add(
                rule,
                Steps.vclt("20(5)"),
                acts,
                who,
                Steps.number(question.courses.answers.period().n()),
                Steps.day(start.day()),
                Steps.day(day));
    }

    private void objected(Objection objection, Effects.Found found, Value who) {
        List<ActId> acts = List.of(objection.head().id());
        Value date = Steps.day(Days.of(objection.head().date()));
        Value by = Steps.state(found.course().by());
        switch (objection.form()) {
            case SIMPLE ->
                steps.add(
                        ObjectionRule.OBJECTION_SIMPLE,
                        Steps.vclt("21(3)"),
                        acts,
                        who,
                        date,
                        Steps.articles(found.left().articles()));
            case OPPOSING_ENTRY_INTO_FORCE ->
                steps.add(ObjectionRule.OBJECTION_OPPOSING, Steps.vclt("20(4)(b)"), acts, who, date);
            case INTERMEDIATE -> steps.add(ObjectionRule.OBJECTION_INTERMEDIATE, Steps.practice(), acts, who, date);
            case SEVERING -> {
                steps.add(ObjectionRule.OBJECTION_SEVERING, Steps.practice(), acts, who, date);
                steps.add(ObjectionRule.SEVERING_VIEW_BOUND, Steps.practice(), by);
                steps.add(ObjectionRule.SEVERING_VIEW_EXCLUDED, Steps.vclt("21(3)"), by);
            }
            case NOT_CLEAR -> steps.add(ObjectionRule.OBJECTION_NOT_CLEAR, Steps.record(), acts, who, date);
        }
    }
}
