package org.chancery.law;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.chancery.law.act.ActId;
import org.chancery.law.act.Objection;
import org.chancery.law.act.ObjectionWithdrawn;
import org.chancery.law.act.Reservation;
import org.chancery.law.act.ReservationAccepted;
import org.chancery.law.act.ReservationConfirmed;
import org.chancery.law.act.ReservationModified;
import org.chancery.law.act.ReservationWithdrawn;
import org.chancery.law.instrument.Article;
import org.chancery.law.instrument.LocalizedText;

/** Reservations from a seed, what becomes of them, and what others answer. */
final class RandomReservations {
    private final Random random;
    private final RandomTreaty days;
    private final List<ActId> reservations = new ArrayList<>();
    private int serial;

    RandomReservations(Random random, RandomTreaty days) {
        this.random = random;
        this.days = days;
    }

    /** Up to two reservations of a State, half of them made with its instrument. */
    void of(Treaty treaty, String state, String consent) {
        for (int i = random.nextInt(3); i > 0; i--) {
            String date = random.nextBoolean() ? consent : days.day();
            ActId id = Treaty.id(state, name("reservation"), date);
            reservations.add(id);
            days.later(treaty, date)
                    .notifiedOn(date)
                    .act(
                            state,
                            "reservation" + serial,
                            date,
                            h -> new Reservation(h, articles(), LocalizedText.none()));
            course(treaty, state, id);
        }
    }

    /** Up to nine answers to what was reserved so far; the next treaty begins with none. */
    void answers(Treaty treaty, List<String> states) {
        for (int i = random.nextInt(10); i > 0; i--) {
            answer(treaty, states.get(random.nextInt(states.size())));
        }
        reservations.clear();
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
        Objection.Form form = days.pick(Objection.Form.values());
        ActId id = Treaty.id(state, name("objects"), date);
        days.later(treaty, date)
                .act(
                        state,
                        "objects" + serial,
                        date,
                        h -> new Objection(h, Optional.of(reservation), Optional.empty(), form, LocalizedText.none()));
        if (random.nextInt(3) == 0) {
            treaty.act(state, name("takes-back"), days.day(), h -> new ObjectionWithdrawn(h, id));
        }
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
}
