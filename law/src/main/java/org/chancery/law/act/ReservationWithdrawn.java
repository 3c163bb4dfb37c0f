package org.chancery.law.act;

import java.util.List;
import java.util.Optional;
import org.chancery.law.instrument.Article;

/** Withdrawal of a reservation, in whole or for the named articles (VCLT art. 22). */
public record ReservationWithdrawn(ActHead head, ActId reservation, Optional<List<Article>> articles)
        implements TreatyAct {}
