package org.chancery.law.reservation;

import java.util.List;
import org.chancery.law.act.ActId;
import org.chancery.law.act.ReservationWithdrawn;
import org.chancery.law.calendar.Days;
import org.chancery.law.finding.Value;
import org.chancery.law.instrument.StateCode;
import org.chancery.law.rule.ReservationRule;
import org.chancery.law.rule.Rule;
import org.chancery.law.status.Steps;

/** The steps about reservations that do nothing between two States, or nothing any more: why each is left out. */
final class SpentReservationSteps {
    private final RelationQuestion question;
    private final Steps steps;

    SpentReservationSteps(RelationQuestion question, Steps steps) {
        this.question = question;
        this.steps = steps;
    }

    /** The reservations of one State that have no effect towards the other. */
    void add(StateCode by, StateCode other) {
        for (Course course : question.by(by)) {
            if (!course.matters()) {
                spent(course);
            } else {
                Courses.Left left = question.courses.leftFor(course, other);
                if (!left.stands()) {
                    left.withdrawal().ifPresent(w -> withdrawn(course, w, other));
                }
            }
        }
    }

    private void withdrawn(Course course, ReservationWithdrawn withdrawal, StateCode other) {
        steps.add(
                ReservationRule.RESERVATION_WITHDRAWN,
                Steps.vclt("22(3)(a)"),
                List.of(course.reservation().head().id(), withdrawal.head().id()),
                Steps.state(course.by()),
                Steps.state(other),
                Steps.day(question.courses.answers.clock().received(withdrawal, other)));
    }

    private void spent(Course course) {
        Value by = Steps.state(course.by());
        Value made = Steps.day(Days.of(course.reservation().head().date()));
        List<ActId> acts = List.of(course.reservation().head().id());
        switch (course.made()) {
            case LAPSED ->
                steps.add(
                        ReservationRule.RESERVATION_LAPSED,
                        Steps.vclt("23(2)"),
                        acts,
                        by,
                        made,
                        Steps.day(course.consent()));
            case ENDED_WITH_MEMBERSHIP ->
                ended(course, ReservationRule.RESERVATION_ENDED_WITH_MEMBERSHIP, by, made, acts);
            case ENDED_WITH_AGREEMENT ->
                ended(course, ReservationRule.RESERVATION_ENDED_WITH_AGREEMENT, by, made, acts);
            case OF_EARLIER_MEMBERSHIP ->
                question.status(course.by())
                        .consent()
                        .ifPresent(again -> steps.add(
                                ReservationRule.RESERVATION_OF_EARLIER_MEMBERSHIP,
                                Steps.vclt("23"),
                                acts,
                                by,
                                made,
                                Steps.day(Days.of(again))));
            case REFUSED_LATE ->
                course.blockedBy()
                        .ifPresent(objection -> steps.add(
                                ReservationRule.RESERVATION_REFUSED_LATE,
                                Steps.practice(),
                                List.of(acts.getFirst(), objection.head().id()),
                                by,
                                made,
                                Steps.state(objection.head().state().orElseThrow()),
                                Steps.day(Days.of(objection.head().date()))));
            case CIRCULATED ->
                steps.add(
                        ReservationRule.RESERVATION_CIRCULATED,
                        Steps.practice(),
                        acts,
                        by,
                        made,
                        Steps.day(Courses.periodEnd(course.reservation())));
            case AWAITING_ACCEPTANCE, NOT_ACCEPTED ->
                steps.add(ReservationRule.RESERVATION_NOT_ACCEPTED, Steps.vclt("20"), acts, by, made);
            case AWAITING_CONFIRMATION, STANDS, ACCEPTED_LATE, WITHDRAWN -> {}
        }
    }

    private void ended(Course course, Rule rule, Value by, Value made, List<ActId> acts) {
        int day = question.courses.endOf(course.by());
        if (Days.isDate(day)) {
            steps.add(rule, Steps.convention(), acts, by, made, Steps.day(day));
        }
    }
}
