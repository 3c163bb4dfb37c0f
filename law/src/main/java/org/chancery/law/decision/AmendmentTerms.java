package org.chancery.law.decision;

import java.util.Optional;
import org.chancery.law.instrument.Article;

/**
 * An organ's rule on amendments to a proposal, as data.
 *
 * @param byParagraph each paragraph is put to the vote, then the proposal as a whole
 * @param fallsWithItsParagraphs the whole falls where every operative paragraph was rejected (UN General Assembly, rule 89)
 */
public record AmendmentTerms(
        Optional<Article> article, Order order, boolean byParagraph, boolean fallsWithItsParagraphs) {

    /** In which order amendments to the same passage are put to the vote. */
    public enum Order {
        /** The one furthest removed in substance from the proposal, as the Chair judges (UN General Assembly, rule 90). */
        FURTHEST_FIRST,
        /** As they were submitted. */
        AS_SUBMITTED
    }
}
