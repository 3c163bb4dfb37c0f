package org.chancery.law;

import static org.chancery.law.Clauses.clauses;
import static org.chancery.law.Clauses.count;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.chancery.law.act.AmendmentAccepted;
import org.chancery.law.act.AmendmentAdopted;
import org.chancery.law.act.AmendmentObjected;
import org.chancery.law.calendar.CountingRule;
import org.chancery.law.instrument.AgreementId;
import org.chancery.law.instrument.AmendmentRule;
import org.chancery.law.instrument.Condition;
import org.chancery.law.instrument.Counted;
import org.chancery.law.instrument.Group;
import org.chancery.law.instrument.ReservationClause;

/** A treaty from a seed with what {@link RandomTreaty} leaves out: reservations, answers to them, amendments, and a parent agreement. */
final class RandomWorld {
    static final List<String> STATES = List.of("AAA", "BBB", "CCC", "DDD", "EEE");
    private static final List<String> AMENDMENTS = List.of("one", "two");

    private final Random random;
    private final RandomTreaty days;
    private final RandomReservations reservations;
    private int serial;

    RandomWorld(Random random) {
        this.random = random;
        days = new RandomTreaty(random);
        reservations = new RandomReservations(random, days);
    }

    /** One in three counts the parties to another agreement. */
    World next(boolean leaving) {
        return random.nextInt(3) > 0 ? alone(leaving) : counting(leaving);
    }

    /** A treaty whose condition is a number of instruments. */
    World alone(boolean leaving) {
        return new World(treaty("t", number(), leaving).dossier(), Optional.empty());
    }

    private World counting(boolean leaving) {
        Condition condition = switch (random.nextInt(3)) {
            case 0 -> Clauses.and(number(), fraction());
            case 1 -> Clauses.or(count(STATES.size()), fraction());
            default -> fraction();
        };
        return new World(
                treaty("t", condition, leaving).dossier(),
                Optional.of(treaty("parent", number(), leaving).dossier()));
    }

    private Condition number() {
        return count(1 + random.nextInt(3));
    }

    /** So many thirds of the parties to the parent, on the day or on a fixed one. */
    Condition.Fraction fraction() {
        Optional<LocalDate> fixed =
                random.nextInt(4) == 0 ? Optional.of(LocalDate.parse(days.day())) : Optional.empty();
        return new Condition.Fraction(
                1 + random.nextInt(2),
                3,
                random.nextBoolean(),
                new Group.PartiesTo(new AgreementId("parent"), fixed),
                Counted.EVERY_STATE);
    }

    /** One agreement with the acts of its States. */
    Treaty treaty(String id, Condition condition, boolean leaving) {
        var quota = Optional.<Condition>of(
                new Condition.Fraction(1 + random.nextInt(3), 3, false, new Group.Everyone(), Counted.EVERY_STATE));
        var treaty = Treaty.treaty(
                id,
                clauses()
                        .when(condition)
                        .reservations(
                                days.pick(ReservationClause.Policy.values()),
                                days.pick(ReservationClause.Effect.values()),
                                ReservationClause.SilenceClock.NOTIFICATION,
                                "4",
                                "5")
                        .amendment("one", days.pick(AmendmentRule.Effect.values()), quota, CountingRule.days(30), 90)
                        .amendment("two", days.pick(AmendmentRule.Effect.values()), quota, CountingRule.months(2), 60));
        for (String state : STATES) {
            member(treaty, state, leaving);
        }
        reservations.answers(treaty, STATES);
        for (String amendment : AMENDMENTS) {
            amendment(treaty, amendment);
        }
        return treaty;
    }

    private void member(Treaty treaty, String state, boolean leaving) {
        String consent = days.day();
        if (random.nextInt(5) > 0) {
            days.later(treaty, consent).ratifies(state, consent);
        }
        reservations.of(treaty, state, consent);
        if (leaving && random.nextInt(3) == 0) {
            treaty.denounces(state, days.day());
        }
    }

    private void amendment(Treaty treaty, String amendment) {
        treaty.act("", name("adopted"), days.day(), h -> new AmendmentAdopted(h, amendment, amendment, List.of()));
        for (String state : STATES) {
            switch (random.nextInt(4)) {
                case 0, 1 -> treaty.act(state, name("takes"), days.day(), h -> new AmendmentAccepted(h, amendment));
                case 2 -> treaty.act(state, name("refuses"), days.day(), h -> new AmendmentObjected(h, amendment));
                default -> {}
            }
        }
    }

    private String name(String kind) {
        return kind + ++serial;
    }

    String day() {
        return days.day();
    }
}
