package org.chancery.law.reservation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chancery.law.act.ActId;
import org.chancery.law.instrument.Article;
import org.chancery.law.instrument.StateCode;

/**
 * What became of a reservation, on a date.
 *
 * @param standing where it stands
 * @param articles the articles it still covers
 * @param late whether it was made after consent
 * @param decidedOn date from which {@code standing} holds, where it has one
 * @param issues points that the depositary or the States have to look at; none of them is decided by this program
 */
public record ReservationStatus(
        ActId reservation,
        StateCode by,
        Standing standing,
        List<Article> articles,
        boolean late,
        Optional<LocalDate> decidedOn,
        List<Issue> issues) {
    /** Where a reservation stands. */
    public enum Standing {
        /** Made at signature and not yet confirmed (VCLT art. 23(2)). */
        AWAITING_CONFIRMATION,
        /** Made at signature and not confirmed at consent: no longer made. */
        LAPSED,
        /** Stands; its effect is judged pair by pair. */
        STANDS,
        /** Late, circulated, period for objections running. */
        CIRCULATED,
        /** Late, and nobody objected in time. */
        ACCEPTED_LATE,
        /** Late, and somebody objected in time. */
        REFUSED_LATE,
        /** The competent organ, or all parties, have yet to accept. */
        AWAITING_ACCEPTANCE,
        /** Not accepted by all whose acceptance is needed. */
        NOT_ACCEPTED,
        /** Withdrawn. */
        WITHDRAWN,
        /** The State that made it is no longer a party. */
        ENDED_WITH_MEMBERSHIP,
        /** The agreement is no longer in force. */
        ENDED_WITH_AGREEMENT,
        /** The State left and joined again without it. */
        OF_EARLIER_MEMBERSHIP
    }

    /** What the program points out and does not decide. */
    public enum Issue {
        /** The agreement prohibits reservations (VCLT art. 19(a)). */
        PROHIBITED,
        /** To an article to which none may be made (VCLT art. 19(a) and (b)). */
        ARTICLE_NOT_OPEN,
        /** Its articles are not stated, and the agreement permits only some. */
        ARTICLES_NOT_STATED,
        /** Compatibility with the object and purpose is for the States (VCLT art. 19(c)). */
        COMPATIBILITY_IS_FOR_STATES
    }

    public ReservationStatus {
        articles = List.copyOf(articles);
        issues = List.copyOf(issues);
    }
}
