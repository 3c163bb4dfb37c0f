package org.chancery.law.act;

import java.util.List;
import org.chancery.law.instrument.Article;

/** Declaration of provisional application, of the whole or of the named articles (VCLT art. 25(1)). */
public record ProvisionalApplication(ActHead head, List<Article> articles) implements TreatyAct {}
