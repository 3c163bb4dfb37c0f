package org.chancery.law.review;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.law.act.ActId;
import org.chancery.law.instrument.LocalizedText;
import org.chancery.law.instrument.StateCode;
import org.chancery.law.prohibition.ProhibitionId;

/**
 * An answer to a question of a review.
 *
 * @param state for which it is given, where each State answers for itself; empty for an answer common to all
 * @param rules on which it rests
 * @param evidence ids of the review's evidence
 * @param noEvidence the statement that none is available
 * @param evidenceNeeded what would have to be known, where it cannot be determined
 */
public record Answered(
        ActId id,
        Question question,
        Optional<StateCode> state,
        Answer answer,
        Set<ProhibitionId> rules,
        Set<String> evidence,
        boolean noEvidence,
        List<LocalizedText> evidenceNeeded,
        LocalizedText reasoning,
        MemberId author) {
    public Answered {
        rules = Set.copyOf(rules);
        evidence = Set.copyOf(evidence);
        evidenceNeeded = List.copyOf(evidenceNeeded);
    }
}
