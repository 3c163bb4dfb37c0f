package org.chancery.law.decision.proposal;

import java.time.Instant;
import java.util.Collections;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedSet;
import java.util.TreeSet;
import org.chancery.law.act.ActId;
import org.chancery.law.instrument.Article;

/**
 * A motion that adds to, deletes from or revises part of a proposal.
 *
 * @param act the act by which it was submitted
 * @param paragraph of the proposal that it amends
 * @param to the amendment that it amends, where it is a sub-amendment
 * @param distance how far it is removed in substance, as the Chair judges: the greater the further; empty while not judged
 * @param excludes amendments whose rejection its adoption necessarily implies, as the Chair judges
 */
public record ProposedAmendment(
        AmendmentId id,
        ActId act,
        Instant submitted,
        Article paragraph,
        Optional<AmendmentId> to,
        OptionalInt distance,
        SortedSet<AmendmentId> excludes) {
    public ProposedAmendment {
        excludes = Collections.unmodifiableSortedSet(new TreeSet<>(excludes));
        if (to.equals(Optional.of(id)) || excludes.contains(id)) {
            throw new IllegalArgumentException("the amendment " + id + " refers to itself");
        }
    }
}
