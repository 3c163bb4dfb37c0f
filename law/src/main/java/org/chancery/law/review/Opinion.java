package org.chancery.law.review;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a panel advises.
 *
 * @param present members that took part
 * @param advised members whose advice is in the file, with or without a vote
 * @param remedies what it urges the notifier to do instead
 */
public record Opinion(
        Recommendation recommendation,
        Set<MemberId> present,
        Map<MemberId, Vote> votes,
        Set<MemberId> advised,
        List<SeparateOpinion> separate,
        Set<Remedy> remedies) {
    public Opinion {
        present = Set.copyOf(present);
        votes = Map.copyOf(votes);
        advised = Set.copyOf(advised);
        separate = List.copyOf(separate);
        remedies = Set.copyOf(remedies);
    }

    long count(Vote vote) {
        return votes.values().stream().filter(vote::equals).count();
    }
}
