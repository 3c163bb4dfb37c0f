package org.chancery.law.acceptance;

import java.util.List;
import java.util.Optional;
import org.chancery.law.act.Reservation;
import org.chancery.law.calendar.Days;
import org.chancery.law.instrument.Article;
import org.chancery.law.instrument.ReservationClause;
import org.chancery.law.instrument.ReservationClause.Policy;
import org.chancery.law.instrument.StateCode;
import org.chancery.law.roll.Kind;
import org.chancery.law.roll.Roll;

/**
 * From when a consent with reservations has effect, where the agreement's setting makes it wait: for one acceptance (VCLT art. 20(4)(c)), for
 * all (20(2)), or for the competent organ (20(3)).
 */
public final class ConsentEffect {
    private final Roll roll;
    private final ReservationClause clause;
    private final ReservationActs acts;
    private final Answers answers;
    private final int on;
    private final int known;

    public ConsentEffect(Roll roll, ReservationClause clause, int on, int known) {
        this.roll = roll;
        this.clause = clause;
        this.on = on;
        this.known = known;
        acts = ReservationActs.of(roll, on, known);
        answers = Answers.of(roll, acts, on, known);
    }

    /** The day from which the consent on the line has effect; {@code Days.OPEN} while it has none. */
    public int day(int line) {
        StateCode state = roll.code(roll.state(line));
        int deposit = roll.date(line);
        int day = deposit;
        for (Reservation reservation : acts.by(state)) {
            if (goesWith(reservation, deposit) && !authorised(clause, reservation.articles())) {
                day = Math.max(day, acceptedOn(reservation, state));
            }
        }
        return day;
    }

    /** Made with the instrument, or at signature and confirmed. A late one does not undo a consent that has effect. */
    private boolean goesWith(Reservation reservation, int deposit) {
        int made = Days.of(reservation.head().date());
        return made == deposit
                || made < deposit && acts.confirmation(reservation, deposit).isPresent();
    }

    /** A treaty that permits reservations only to listed articles authorises these expressly (VCLT art. 20(1)). */
    public static boolean authorised(ReservationClause clause, List<Article> articles) {
        return clause.policy() == Policy.ONLY_LISTED
                && !articles.isEmpty()
                && articles.stream().allMatch(a -> a.isWithin(clause.listed()));
    }

    /** The day on which the reservation is accepted as the clause asks; {@code Days.OPEN} while it is not. */
    public int acceptedOn(Reservation reservation, StateCode by) {
        return switch (clause.policy()) {
            case ORGAN_ACCEPTS -> organ(reservation);
            case ALL_MUST_ACCEPT -> all(reservation, by);
            case PERMITTED, PROHIBITED, ONLY_LISTED, ALL_BUT_LISTED, SILENT -> one(reservation, by);
        };
    }

    private int organ(Reservation reservation) {
        return acts.acceptances(reservation.head().id()).stream()
                .filter(a -> a.head().state().isEmpty())
                .mapToInt(a -> Days.of(a.head().date()))
                .min()
                .orElse(Days.OPEN);
    }

    /** Everybody who had consented when the reservation was notified; who joins later accepts what it finds. */
    private int all(Reservation reservation, StateCode by) {
        int last = Days.NONE;
        for (int state = 0; state < roll.states(); state++) {
            StateCode other = roll.code(state);
            int consent = consent(state);
            if (!other.equals(by)
                    && consent <= answers.clock().start(reservation, other).day()) {
                last = Math.max(
                        last, acceptance(reservation, by, other, consent).orElse(Days.OPEN));
            }
        }
        return last;
    }

    private int one(Reservation reservation, StateCode by) {
        int first = Days.OPEN;
        for (int state = 0; state < roll.states(); state++) {
            StateCode other = roll.code(state);
            int consent = consent(state);
            if (!other.equals(by) && consent != Days.OPEN) {
                first = Math.min(
                        first, acceptance(reservation, by, other, consent).orElse(Days.OPEN));
            }
        }
        return first;
    }

    /** Nobody accepts before its own consent, also where it took back an objection earlier: only contracting States accept (art. 20(4)(c)). */
    private Optional<Integer> acceptance(Reservation reservation, StateCode by, StateCode other, int consent) {
        return answers.of(reservation, by, other, consent) instanceof Answer.Accepted accepted
                ? Optional.of(Math.max(accepted.day(), consent))
                : Optional.empty();
    }

    /** The day of the State's first instrument up to the question's day, or open. */
    private int consent(int state) {
        for (int line = roll.firstLine(state); line < roll.endLine(state); line++) {
            if (roll.kind(line) == Kind.CONSENT && roll.known(line) <= known && roll.date(line) <= on) {
                return roll.date(line);
            }
        }
        return Days.OPEN;
    }
}
