package org.chancery.law.act;

import java.util.List;
import org.chancery.law.instrument.Article;
import org.chancery.law.instrument.LocalizedText;

/** A reservation, made when signing or consenting, or late (VCLT arts. 2(1)(d), 19 to 23). The summary is ours, one line. */
public record Reservation(ActHead head, List<Article> articles, LocalizedText summary) implements TreatyAct {}
