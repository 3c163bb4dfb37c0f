package org.chancery.law.instrument;

import java.util.List;
import java.util.Optional;

/** Whether a State may apply the agreement, or the named articles of it, before it is in force for that State (VCLT art. 25). */
public record ProvisionalClause(boolean allowed, List<Article> articles, Optional<Article> article) {

    public ProvisionalClause {
        articles = List.copyOf(articles);
    }
}
