package org.chancery.text.negotiation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One of the texts that a bracket holds.
 *
 * @param number 0 for the text as it stands
 * @param wording what it says
 * @param proposer who proposes it now; empty for the text as it stands
 * @param since the day it was proposed
 * @param reason why, by language
 * @param supporters who else stands behind it, in order of time
 */
public record Alternative(
        String number,
        Wording wording,
        Optional<String> proposer,
        LocalDate since,
        Map<String, String> reason,
        List<Support> supporters) {
    /** The number of the text as it stands. */
    public static final String STANDING = "0";

    /** Lists are kept as given. */
    public Alternative {
        reason = Map.copyOf(reason);
        supporters = List.copyOf(supporters);
    }

    /** Whether a delegation proposes or supports this. */
    public boolean backedBy(String delegation) {
        return proposer.filter(delegation::equals).isPresent()
                || supporters.stream().anyMatch(s -> s.delegation().equals(delegation));
    }

    Alternative with(Support support) {
        List<Support> more = new ArrayList<>(supporters);
        more.add(support);
        return new Alternative(number, wording, proposer, since, reason, more);
    }

    /** Without a delegation; empty if nobody is left who proposes it. */
    Optional<Alternative> without(String delegation) {
        List<Support> rest = new ArrayList<>(supporters);
        if (proposer.filter(delegation::equals).isEmpty()) {
            rest.removeIf(s -> s.delegation().equals(delegation));
            return Optional.of(new Alternative(number, wording, proposer, since, reason, rest));
        }
        if (rest.isEmpty()) {
            return Optional.empty();
        }
        Support next = rest.removeFirst();
        return Optional.of(new Alternative(number, wording, Optional.of(next.delegation()), since, reason, rest));
    }
}
