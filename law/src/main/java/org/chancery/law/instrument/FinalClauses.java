package org.chancery.law.instrument;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.law.calendar.MonthEnd;

/**
 * The final clauses of a treaty as data, each with its article.
 *
 * @param monthEnd month-end policy of this agreement's depositary
 * @param lists named lists of States that conditions refer to
 * @param weights named tables of weights for shares, in any one unit
 */
public record FinalClauses(
        ConsentClause consent,
        Optional<EntryIntoForce> entryIntoForce,
        Optional<LaterParties> laterParties,
        ProvisionalClause provisional,
        ReservationClause reservations,
        WithdrawalClause withdrawal,
        List<AmendmentRule> amendments,
        Duration duration,
        MonthEnd monthEnd,
        Map<String, Set<StateCode>> lists,
        Map<String, Map<StateCode, BigDecimal>> weights) {

    public FinalClauses {
        amendments = List.copyOf(amendments);
        lists = Map.copyOf(lists);
        weights = Map.copyOf(weights);
    }
}
