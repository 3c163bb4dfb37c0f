package org.chancery.law.reservation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.chancery.law.acceptance.Answers;
import org.chancery.law.acceptance.ConsentEffect;
import org.chancery.law.acceptance.Consents;
import org.chancery.law.acceptance.LatePractice;
import org.chancery.law.acceptance.ReservationActs;
import org.chancery.law.act.Objection;
import org.chancery.law.act.Reservation;
import org.chancery.law.act.ReservationModified;
import org.chancery.law.act.ReservationWithdrawn;
import org.chancery.law.act.TreatyAct;
import org.chancery.law.calendar.Counting;
import org.chancery.law.calendar.Days;
import org.chancery.law.calendar.MonthEnd;
import org.chancery.law.instrument.Article;
import org.chancery.law.instrument.ReservationClause;
import org.chancery.law.instrument.StateCode;
import org.chancery.law.reservation.ReservationStatus.Standing;
import org.chancery.law.roll.Roll;
import org.chancery.law.status.StateStatus;
import org.chancery.law.status.Status;

/** Follows each reservation under one agreement: confirmation, lateness, modification, withdrawal (VCLT arts. 19 to 23). */
final class Courses {
    final Roll roll;
    final ReservationActs acts;
    final Answers answers;
    final Consents consents;
    final int on;
    private final Optional<ReservationClause> clause;
    private final ConsentEffect effect;
    private final Function<StateCode, StateStatus> members;
    private final int ended;

    /**
     * @param members what each State is to the agreement on the day
     * @param ended first day on which the agreement is no longer in force, or {@code Days.NONE}
     */
    Courses(Roll roll, int on, int known, Function<StateCode, StateStatus> members, int ended) {
        this.members = members;
        this.ended = ended;
        this.roll = roll;
        this.on = on;
        acts = ReservationActs.of(roll, on, known);
        answers = Answers.of(roll, acts, on, known);
        consents = new Consents(roll, known);
        clause = roll.agreement().clauses().map(c -> c.reservations());
        effect = new ConsentEffect(roll, clause.orElse(ReservationClause.silent()), on, known);
    }

    /** All, in the order of the record. */
    List<Course> all() {
        return acts.all().stream()
                .flatMap(r -> r.head().state().map(by -> course(r, by)).stream())
                .toList();
    }

    List<Course> by(StateCode state) {
        return acts.by(state).stream().map(r -> course(r, state)).toList();
    }

    private Course course(Reservation reservation, StateCode by) {
        int made = Days.of(reservation.head().date());
        int consent = consents.around(by, made);
        boolean late = consent != Days.NONE && consent < made;
        var modification = modification(reservation);
        List<Article> articles = modification.map(ReservationModified::articles).orElse(reservation.articles());
        var confirmation = acts.confirmation(reservation, consent);
        var blockedBy = late ? blocking(reservation) : Optional.<Objection>empty();
        Step first =
                late ? late(reservation, blockedBy) : made(reservation, by, made, consent, confirmation.isPresent());
        Optional<Step> over = over(by, consent);
        Step step = withdrawn(reservation).or(() -> over).orElse(first);
        return new Course(
                reservation,
                by,
                step.standing(),
                over.orElse(first).standing(),
                step.since(),
                consent,
                articles,
                late,
                confirmation,
                modification,
                blockedBy,
                Issues.of(clause, articles));
    }

    private record Step(Standing standing, int since) {}

    /** A reservation goes with one membership, and with the agreement. */
    private Optional<Step> over(StateCode by, int consent) {
        StateStatus member = members.apply(by);
        int left = Days.of(member.membershipEnded());
        if (member.status() == Status.FORMER) {
            boolean withAgreement = ended != Days.NONE && ended <= on && (left == Days.NONE || ended <= left);
            return Optional.of(
                    withAgreement
                            ? new Step(Standing.ENDED_WITH_AGREEMENT, ended)
                            : new Step(Standing.ENDED_WITH_MEMBERSHIP, left));
        }
        boolean earlier = left != Days.NONE && left <= on && consent != Days.NONE && consent < left;
        return earlier ? Optional.of(new Step(Standing.OF_EARLIER_MEMBERSHIP, left)) : Optional.empty();
    }

    /** The day on which the State's membership ended, by itself or with the agreement. */
    int endOf(StateCode by) {
        return over(by, Days.NONE).map(Step::since).orElse(Days.NONE);
    }

    /** In whole, for everybody who has been notified. */
    private Optional<Step> withdrawn(Reservation reservation) {
        return acts.withdrawals(reservation).stream()
                .filter(w -> w.articles().isEmpty())
                .map(w -> Days.of(w.head().notified().orElse(w.head().date())))
                .filter(day -> day <= on)
                .map(day -> new Step(Standing.WITHDRAWN, day))
                .findFirst();
    }

    private Step made(Reservation reservation, StateCode by, int made, int consent, boolean confirmed) {
        if (consent == Days.NONE || consent > on) {
            return new Step(Standing.AWAITING_CONFIRMATION, Days.NONE);
        }
        if (made < consent && !confirmed) {
            return new Step(Standing.LAPSED, consent);
        }
        boolean waits = clause.map(c -> c.policy() == ReservationClause.Policy.ORGAN_ACCEPTS
                        || c.policy() == ReservationClause.Policy.ALL_MUST_ACCEPT)
                .orElse(false);
        if (!waits) {
            return new Step(Standing.STANDS, consent);
        }
        int accepted = effect.acceptedOn(reservation, by);
        if (accepted <= on) {
            return new Step(Standing.STANDS, accepted);
        }
        boolean refused = !acts.objections(reservation.head().id()).isEmpty();
        return new Step(refused ? Standing.NOT_ACCEPTED : Standing.AWAITING_ACCEPTANCE, Days.NONE);
    }

    private Step late(Reservation reservation, Optional<Objection> blockedBy) {
        if (blockedBy.isPresent()) {
            return new Step(
                    Standing.REFUSED_LATE, Days.of(blockedBy.get().head().date()));
        }
        int end = periodEnd(reservation);
        return new Step(end <= on ? Standing.ACCEPTED_LATE : Standing.CIRCULATED, end);
    }

    /** The last modification that took effect: a narrower one on notice, any other like a late reservation. */
    private Optional<ReservationModified> modification(Reservation reservation) {
        Optional<ReservationModified> found = Optional.empty();
        List<Article> articles = reservation.articles();
        for (ReservationModified m : acts.modifications(reservation)) {
            boolean narrower = m.articles().size() < articles.size() && articles.containsAll(m.articles());
            boolean effective = narrower ? circulated(m) <= on : blocking(m).isEmpty() && periodEnd(m) <= on;
            if (effective) {
                found = Optional.of(m);
                articles = m.articles();
            }
        }
        return found;
    }

    /** The first objection within the period, to the deposit or to the procedure, that was not taken back within it. */
    Optional<Objection> blocking(TreatyAct act) {
        int end = periodEnd(act);
        return acts.objections(act.head().id()).stream()
                .filter(o -> Days.of(o.head().date()) <= end
                        && acts.withdrawal(o).filter(w -> circulated(w) <= end).isEmpty())
                .findFirst();
    }

    static int circulated(TreatyAct act) {
        return Days.of(act.head().notified().orElse(act.head().date()));
    }

    static int periodEnd(TreatyAct act) {
        int from = circulated(act);
        return Counting.from(from, LatePractice.on(Days.date(from)).rule(), MonthEnd.CLAMP);
    }

    /** What is left of the reservation for the other State, whose receipt of notice of a withdrawal counts (VCLT art. 22(3)(a)). */
    Left leftFor(Course course, StateCode other) {
        List<Article> articles = new ArrayList<>(course.articles());
        Optional<ReservationWithdrawn> last = Optional.empty();
        for (ReservationWithdrawn w : acts.withdrawals(course.reservation())) {
            if (answers.clock().received(w, other) <= on) {
                last = Optional.of(w);
                if (w.articles().isEmpty()) {
                    return new Left(false, List.of(), last);
                }
                articles.removeIf(a -> a.isWithin(w.articles().get()));
            }
        }
        boolean left = course.articles().isEmpty() || !articles.isEmpty();
        return new Left(left, List.copyOf(articles), last);
    }

    /** Whether anything is left, what, and the withdrawal that took the rest away. */
    record Left(boolean stands, List<Article> articles, Optional<ReservationWithdrawn> withdrawal) {}
}
