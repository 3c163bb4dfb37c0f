package org.chancery.law;

import static org.chancery.law.Clauses.clauses;
import static org.chancery.law.Clauses.count;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.chancery.law.act.Act;
import org.chancery.law.act.ActId;
import org.chancery.law.act.AmendmentAccepted;
import org.chancery.law.act.AmendmentAdopted;
import org.chancery.law.act.AmendmentObjected;
import org.chancery.law.act.Dossier;
import org.chancery.law.act.Objection;
import org.chancery.law.act.ObjectionWithdrawn;
import org.chancery.law.act.Reservation;
import org.chancery.law.act.ReservationAccepted;
import org.chancery.law.act.ReservationConfirmed;
import org.chancery.law.act.ReservationModified;
import org.chancery.law.act.ReservationWithdrawn;
import org.chancery.law.calendar.CountingRule;
import org.chancery.law.instrument.AmendmentRule;
import org.chancery.law.instrument.Article;
import org.chancery.law.instrument.Condition;
import org.chancery.law.instrument.Counted;
import org.chancery.law.instrument.Group;
import org.chancery.law.instrument.LocalizedText;
import org.chancery.law.instrument.ReservationClause;

/** A treaty from a seed with what {@link RandomTreaty} leaves out: reservations, answers to them, and amendments. */
final class RandomWorld {
    static final List<String> STATES = List.of("AAA", "BBB", "CCC", "DDD", "EEE");
    private static final List<String> AMENDMENTS = List.of("one", "two");

    private final Random random;
    private final RandomTreaty days;
    private final List<ActId> reservations = new ArrayList<>();
    private int serial;

    RandomWorld(Random random) {
        this.random = random;
        days = new RandomTreaty(random);
    }

    Treaty next(boolean leaving) {
        reservations.clear();
        var quota = Optional.<Condition>of(
                new Condition.Fraction(1 + random.nextInt(3), 3, false, new Group.Everyone(), Counted.EVERY_STATE));
        var treaty = Treaty.treaty(clauses()
                .when(count(1 + random.nextInt(3)))
                .reservations(
                        pick(ReservationClause.Policy.values()),
                        pick(ReservationClause.Effect.values()),
                        ReservationClause.SilenceClock.NOTIFICATION,
                        "4",
                        "5")
                .amendment("one", pick(AmendmentRule.Effect.values()), quota, CountingRule.days(30), 90)
                .amendment("two", pick(AmendmentRule.Effect.values()), quota, CountingRule.months(2), 60));
        for (String state : STATES) {
            member(treaty, state, leaving);
        }
        for (int i = random.nextInt(10); i > 0; i--) {
            answer(treaty, pick(STATES.toArray(String[]::new)));
        }
        for (String amendment : AMENDMENTS) {
            amendment(treaty, amendment);
        }
        return treaty;
    }

    private void member(Treaty treaty, String state, boolean leaving) {
        String consent = days.day();
        if (random.nextInt(5) > 0) {
            later(treaty, consent).ratifies(state, consent);
        }
        for (int i = random.nextInt(3); i > 0; i--) {
            String date = random.nextBoolean() ? consent : days.day();
            ActId id = Treaty.id(state, name("reservation"), date);
            reservations.add(id);
            later(treaty, date)
                    .notifiedOn(date)
                    .act(
                            state,
                            "reservation" + serial,
                            date,
                            h -> new Reservation(h, articles(), LocalizedText.none()));
            course(treaty, state, id);
        }
        if (leaving && random.nextInt(3) == 0) {
            treaty.denounces(state, days.day());
        }
    }

    private void course(Treaty treaty, String state, ActId reservation) {
        String date = days.day();
        switch (random.nextInt(5)) {
            case 0 -> treaty.act(state, name("confirms"), date, h -> new ReservationConfirmed(h, reservation));
            case 1 ->
                treaty.act(
                        state,
                        name("modifies"),
                        date,
                        h -> new ReservationModified(h, reservation, articles(), LocalizedText.none()));
            case 2 ->
                treaty.act(
                        state,
                        name("withdraws"),
                        date,
                        h -> new ReservationWithdrawn(h, reservation, some(articles())));
            default -> {}
        }
    }

    private void answer(Treaty treaty, String state) {
        if (reservations.isEmpty()) {
            return;
        }
        ActId reservation = reservations.get(random.nextInt(reservations.size()));
        if (reservation.value().startsWith(state)) {
            return;
        }
        String date = days.day();
        if (random.nextInt(4) == 0) {
            treaty.act(state, name("accepts"), date, h -> new ReservationAccepted(h, reservation));
            return;
        }
        Objection.Form form = pick(Objection.Form.values());
        ActId id = Treaty.id(state, name("objects"), date);
        later(treaty, date)
                .act(
                        state,
                        "objects" + serial,
                        date,
                        h -> new Objection(h, Optional.of(reservation), Optional.empty(), form, LocalizedText.none()));
        if (random.nextInt(3) == 0) {
            treaty.act(state, name("takes-back"), days.day(), h -> new ObjectionWithdrawn(h, id));
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

    /** The same treaty without any objection. */
    static Dossier withoutObjections(Dossier dossier) {
        return with(
                dossier,
                dossier.acts().stream()
                        .filter(a -> !(a instanceof Objection || a instanceof ObjectionWithdrawn))
                        .toList());
    }

    /** The same treaty in which each objection is taken back on the day on which it was made. */
    static Dossier withdrawingObjections(Dossier dossier) {
        var withdrawals = dossier.acts().stream()
                .filter(Objection.class::isInstance)
                .map(o -> (Act) new ObjectionWithdrawn(
                        Treaty.headLike(o.head(), o.head().id() + "-back"),
                        o.head().id()));
        return with(
                dossier,
                Stream.concat(dossier.acts().stream().filter(a -> !(a instanceof ObjectionWithdrawn)), withdrawals)
                        .toList());
    }

    static Dossier with(Dossier dossier, List<? extends Act> acts) {
        return new Dossier(dossier.agreement(), List.copyOf(acts));
    }

    /** One act in three is known only some time after its date. */
    private Treaty later(Treaty treaty, String date) {
        return random.nextInt(3) > 0
                ? treaty
                : treaty.knownOn(java.time.LocalDate.parse(date)
                        .plusDays(random.nextInt(300))
                        .toString());
    }

    private String name(String kind) {
        return kind + ++serial;
    }

    private List<Article> articles() {
        return Stream.of("4", "5", "6")
                .filter(_ -> random.nextBoolean())
                .map(Article::new)
                .toList();
    }

    private static Optional<List<Article>> some(List<Article> articles) {
        return articles.isEmpty() ? Optional.empty() : Optional.of(articles);
    }

    String day() {
        return days.day();
    }

    private <T> T pick(T[] values) {
        return values[random.nextInt(values.length)];
    }
}
