package org.chancery.law.act;

import java.util.List;
import org.chancery.law.instrument.Article;

/** An amendment is adopted under the named {@link AmendmentRule}; for a tacit procedure the notice that starts the clock. */
public record AmendmentAdopted(ActHead head, String amendment, String rule, List<Article> articles)
        implements TreatyAct {}
