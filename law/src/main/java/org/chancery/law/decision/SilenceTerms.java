package org.chancery.law.decision;

import java.util.Optional;
import org.chancery.law.instrument.Article;

/**
 * An organ's rule on the silence procedure, as data.
 *
 * @param shortestHours hours that have to elapse at least between the beginning and the expiry; 0 where the rules name none
 * @param shortestWorkingDays working days of the organisation that have to lie between them at least; 0 where the rules name none
 * @param endsOnWorkingDay whether the expiry has to fall on a working day
 * @param withoutVoteMayBreak whether members that may not vote can break the silence
 */
public record SilenceTerms(
        Optional<Article> article,
        int shortestHours,
        int shortestWorkingDays,
        boolean endsOnWorkingDay,
        boolean withoutVoteMayBreak) {
    public SilenceTerms {
        if (shortestHours < 0 || shortestWorkingDays < 0) {
            throw new IllegalArgumentException("the shortest period of silence cannot be negative");
        }
    }
}
