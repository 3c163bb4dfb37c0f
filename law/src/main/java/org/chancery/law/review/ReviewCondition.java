package org.chancery.law.review;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.chancery.law.instrument.LocalizedText;

/**
 * What an approval depends on.
 *
 * @param id unique within the review
 * @param owner who sees to it
 * @param due by when; for REVIEW_BY_DATE the day on which the review becomes a candidate for re-opening
 * @param verifiedOn when it was found to be met
 * @param questions whose answers it meets
 */
public record ReviewCondition(
        String id,
        Type type,
        LocalizedText text,
        Optional<MemberId> owner,
        Optional<LocalDate> due,
        Optional<LocalDate> verifiedOn,
        Set<Question> questions) {

    /** What a condition asks for. */
    public enum Type {
        DESIGN,
        /** A limit on use; stays in force after the conditions are met. */
        USE_LIMIT,
        METHOD,
        TRAINING,
        MARKING,
        REVIEW_BY_DATE
    }

    public ReviewCondition {
        questions = Set.copyOf(questions);
    }

    /** Whether it can be met once and for all; a limit on use and a day of review go on. */
    public boolean isMetOnce() {
        return type != Type.USE_LIMIT && type != Type.REVIEW_BY_DATE;
    }
}
