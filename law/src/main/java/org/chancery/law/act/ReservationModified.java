package org.chancery.law.act;

import java.util.List;
import org.chancery.law.instrument.Article;
import org.chancery.law.instrument.LocalizedText;

/** Modification of a reservation; later and wider ones are circulated like late reservations. */
public record ReservationModified(ActHead head, ActId reservation, List<Article> articles, LocalizedText summary)
        implements TreatyAct {}
