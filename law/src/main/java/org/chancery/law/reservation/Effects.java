package org.chancery.law.reservation;

import java.util.ArrayList;
import java.util.List;
import org.chancery.law.acceptance.Answer;
import org.chancery.law.acceptance.ConsentEffect;
import org.chancery.law.act.ActId;
import org.chancery.law.act.Objection;
import org.chancery.law.calendar.Days;
import org.chancery.law.instrument.ReservationClause;
import org.chancery.law.instrument.StateCode;
import org.chancery.law.reservation.Relation.Effect;
import org.chancery.law.reservation.Relation.Modification;
import org.chancery.law.reservation.ReservationStatus.Issue;

/** How one State's reservations work towards one other State (VCLT arts. 20 and 21). The same code serves one pair and the matrix. */
final class Effects {
    private final Courses courses;
    private final ReservationClause clause;

    Effects(Courses courses) {
        this.courses = courses;
        clause = courses.roll.agreement().clauses().map(c -> c.reservations()).orElse(ReservationClause.silent());
    }

    /**
     * One reservation towards one State: what it does, and how that was found.
     *
     * @param until last day of the period of silence while it runs; else {@code Days.NONE}
     */
    record Found(Modification modification, Course course, Courses.Left left, List<Answer> answers, int until) {}

    /** What the reservations of one State do towards the other, in the order of the record. */
    List<Found> towards(List<Course> reserving, StateCode other, int consent) {
        var found = new ArrayList<Found>();
        for (Course course : reserving) {
            if (course.matters()) {
                Courses.Left left = courses.leftFor(course, other);
                if (left.stands()) {
                    found.add(found(course, left, other, consent));
                }
            }
        }
        return found;
    }

    private Found found(Course course, Courses.Left left, StateCode other, int consent) {
        if (course.issues().contains(Issue.PROHIBITED)) {
            return found(course, left, Effect.NOT_CLEAR, List.of(), List.of());
        }
        boolean settled = ConsentEffect.authorised(clause, course.articles())
                || clause.policy() == ReservationClause.Policy.ALL_MUST_ACCEPT
                || clause.policy() == ReservationClause.Policy.ORGAN_ACCEPTS
                || course.made() == ReservationStatus.Standing.ACCEPTED_LATE;
        if (settled) {
            return found(course, left, Effect.MODIFIES, List.of(), List.of());
        }
        Answer answer = courses.answers.of(course.reservation(), course.by(), other, consent);
        return switch (answer) {
            case Answer.Expressly a ->
                found(course, left, Effect.MODIFIES, List.of(a.act().head().id()), List.of(answer));
            case Answer.BySilence _ -> found(course, left, Effect.MODIFIES, List.of(), List.of(answer));
            case Answer.DespiteLateObjection a ->
                found(course, left, Effect.MODIFIES, List.of(a.act().head().id()), List.of(answer));
            case Answer.ObjectionWithdrawn a ->
                found(
                        course,
                        left,
                        Effect.MODIFIES,
                        List.of(a.act().head().id(), a.withdrawal().head().id()),
                        List.of(answer));
            case Answer.Objected(Objection objection) ->
                found(course, left, effect(objection), List.of(objection.head().id()), List.of(answer));
            case Answer.Pending p ->
                new Found(
                        modification(course, left, Effect.PENDING, List.of()), course, left, List.of(answer), p.day());
        };
    }

    private static Found found(
            Course course, Courses.Left left, Effect effect, List<ActId> acts, List<Answer> answers) {
        return new Found(modification(course, left, effect, acts), course, left, answers, Days.NONE);
    }

    private static Modification modification(Course course, Courses.Left left, Effect effect, List<ActId> acts) {
        return new Modification(course.reservation().head().id(), course.by(), effect, left.articles(), acts);
    }

    private static Effect effect(Objection objection) {
        return switch (objection.form()) {
            case SIMPLE -> Effect.EXCLUDES_TO_ITS_EXTENT;
            case OPPOSING_ENTRY_INTO_FORCE -> Effect.PRECLUDES_RELATION;
            case INTERMEDIATE -> Effect.EXCLUDES_FURTHER_PROVISIONS;
            case SEVERING -> Effect.SEVERED_OR_EXCLUDED;
            case NOT_CLEAR -> Effect.NOT_CLEAR;
        };
    }

    /** The relation that follows from all effects between the two; the gravest decides. */
    static Relation.Kind kind(List<Found> effects) {
        Relation.Kind kind = Relation.Kind.IN_FORCE;
        for (Found found : effects) {
            Relation.Kind one = switch (found.modification().effect()) {
                case MODIFIES, EXCLUDES_TO_ITS_EXTENT, EXCLUDES_FURTHER_PROVISIONS -> Relation.Kind.IN_FORCE_MODIFIED;
                case PENDING -> Relation.Kind.PENDING;
                case SEVERED_OR_EXCLUDED -> Relation.Kind.DISPUTED;
                case NOT_CLEAR -> Relation.Kind.NOT_KNOWN;
                case PRECLUDES_RELATION -> Relation.Kind.NO_RELATION;
            };
            if (gravity(one) > gravity(kind)) {
                kind = one;
            }
        }
        return kind;
    }

    private static int gravity(Relation.Kind kind) {
        return switch (kind) {
            case IN_FORCE -> 0;
            case IN_FORCE_MODIFIED -> 1;
            case PENDING -> 2;
            case DISPUTED -> 3;
            case NOT_KNOWN -> 4;
            case NO_RELATION -> 5;
        };
    }
}
