package org.chancery.law.reservation;

import static org.chancery.law.Asking.T;
import static org.chancery.law.Asking.on;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.chancery.law.Treaty;
import org.chancery.law.act.ActHead;
import org.chancery.law.act.Objection;
import org.chancery.law.act.Reservation;
import org.chancery.law.act.ReservationAccepted;
import org.chancery.law.act.TreatyAct;
import org.chancery.law.instrument.Article;
import org.chancery.law.instrument.LocalizedText;
import org.chancery.law.instrument.StateCode;

/** Short words for tests about reservations. */
final class ReservationsOf {
    private ReservationsOf() {}

    static Treaty reserves(Treaty treaty, String state, String date, String... articles) {
        return treaty.act(
                state, "reservation", date, h -> new Reservation(h, articles(articles), LocalizedText.none()));
    }

    static Treaty objects(
            Treaty treaty, String state, String date, String towards, String reserved, Objection.Form form) {
        return treaty.act(state, "objection", date, h -> objection(h, towards, reserved, form));
    }

    private static TreatyAct objection(ActHead head, String towards, String reserved, Objection.Form form) {
        return new Objection(
                head,
                Optional.of(Treaty.id(towards, "reservation", reserved)),
                Optional.empty(),
                form,
                LocalizedText.none());
    }

    static Treaty accepts(Treaty treaty, String state, String date, String by, String reserved) {
        return treaty.act(
                state, "acceptance", date, h -> new ReservationAccepted(h, Treaty.id(by, "reservation", reserved)));
    }

    static List<Article> articles(String... numbers) {
        return Arrays.stream(numbers).map(Article::new).toList();
    }

    static Relation between(Treaty treaty, String a, String b, String on) {
        return Relations.over(treaty.law()).between(T, new StateCode(a), new StateCode(b), on(on));
    }

    static ReservationStatus only(Treaty treaty, String on) {
        return Relations.over(treaty.law()).reservations(T, on(on)).getFirst();
    }
}
