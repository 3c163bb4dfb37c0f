package org.chancery.law.reservation;

import java.util.List;
import java.util.Optional;
import org.chancery.law.instrument.Article;
import org.chancery.law.instrument.ReservationClause;
import org.chancery.law.reservation.ReservationStatus.Issue;

/** What the agreement's clause on reservations makes of one (VCLT art. 19). Points out, and decides nothing. */
final class Issues {
    private Issues() {}

    static List<Issue> of(Optional<ReservationClause> clause, List<Article> articles) {
        if (clause.isEmpty()) {
            return List.of(Issue.COMPATIBILITY_IS_FOR_STATES);
        }
        List<Article> listed = clause.get().listed();
        return switch (clause.get().policy()) {
            case PROHIBITED -> List.of(Issue.PROHIBITED);
            case ONLY_LISTED -> {
                if (articles.isEmpty()) {
                    yield List.of(Issue.ARTICLES_NOT_STATED);
                }
                yield articles.stream().allMatch(a -> a.isWithin(listed)) ? List.of() : List.of(Issue.ARTICLE_NOT_OPEN);
            }
            case ALL_BUT_LISTED -> {
                if (articles.isEmpty()) {
                    yield List.of(Issue.ARTICLES_NOT_STATED, Issue.COMPATIBILITY_IS_FOR_STATES);
                }
                yield articles.stream().anyMatch(a -> a.isWithin(listed))
                        ? List.of(Issue.ARTICLE_NOT_OPEN)
                        : List.of(Issue.COMPATIBILITY_IS_FOR_STATES);
            }
            case PERMITTED, SILENT, ALL_MUST_ACCEPT, ORGAN_ACCEPTS -> List.of(Issue.COMPATIBILITY_IS_FOR_STATES);
        };
    }
}
