package org.chancery.law.instrument;

import java.util.List;
import java.util.Optional;
import org.chancery.law.calendar.CountingRule;

/**
 * One way in which the agreement, or the named part of it, may be changed.
 *
 * @param id name of the rule in this agreement, cited by amendment acts
 * @param effect for whom an amendment takes effect
 * @param quota the acceptances needed; empty for a tacit procedure
 * @param delay from the day on which the quota is reached (or, tacit, from the notice of approval)
 * @param objectionDays tacit only: days to object; 0 otherwise
 */
public record AmendmentRule(
        String id,
        Effect effect,
        Optional<Condition> quota,
        CountingRule delay,
        int objectionDays,
        List<Article> scope,
        Optional<Article> article) {

    /** For whom. */
    public enum Effect {
        /** Only for those who accept it (VCLT art. 40(4)). */
        ACCEPTING_ONLY,
        /** For all, once the quota is reached. */
        ALL_AFTER_QUOTA,
        /** For all, unless one objects in time (CWC art. XV(5)). */
        TACIT_ONE_BLOCKS,
        /** For all but those who object in time. */
        TACIT_OPT_OUT
    }

    public AmendmentRule {
        scope = List.copyOf(scope);
    }
}
