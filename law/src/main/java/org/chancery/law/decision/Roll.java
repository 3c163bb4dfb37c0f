package org.chancery.law.decision;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.chancery.law.act.ActId;
import org.chancery.law.decision.MemberAct.Cause;
import org.chancery.law.instrument.StateCode;

/**
 * Who belonged to an organ at an instant.
 *
 * @param withoutVote members that could not vote, each with a cause and the act that says so
 * @param weights by table and member, valid on the day of the instant
 */
public record Roll(
        SortedSet<StateCode> members,
        SortedMap<StateCode, Bar> withoutVote,
        Map<String, Map<StateCode, BigDecimal>> weights) {

    /** Why a member could not vote. */
    public record Bar(Cause cause, ActId act) {}

    public Roll {
        members = Collections.unmodifiableSortedSet(new TreeSet<>(members));
        withoutVote = Collections.unmodifiableSortedMap(new TreeMap<>(withoutVote));
        weights = Map.copyOf(weights);
    }

    /** Members that could vote. */
    public SortedSet<StateCode> entitled() {
        var entitled = new TreeSet<>(members);
        entitled.removeAll(withoutVote.keySet());
        return entitled;
    }

    /** Weights of the members in the table; those without a row are missing. */
    public Map<StateCode, BigDecimal> weights(String table, Set<StateCode> of) {
        var found = new TreeMap<>(weights.getOrDefault(table, Map.of()));
        found.keySet().retainAll(of);
        return found;
    }
}
