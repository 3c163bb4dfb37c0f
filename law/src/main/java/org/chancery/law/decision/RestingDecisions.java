package org.chancery.law.decision;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.chancery.law.finding.Finding;
import org.chancery.law.finding.Reason;
import org.chancery.law.rule.SilenceRule;

/** Which issued decisions rest on a void one, directly or through others. */
public final class RestingDecisions {

    private RestingDecisions() {}

    /** Decisions to be looked at again, each with the void decisions on which it rests. Void decisions themselves are left out. */
    public static SortedMap<BallotId, Set<BallotId>> flagged(
            Collection<OutcomeAct.Issued> issued, Set<BallotId> voidOnes) {
        var flagged = new TreeMap<BallotId, Set<BallotId>>();
        boolean grows = true;
        while (grows) {
            grows = false;
            for (OutcomeAct.Issued decision : issued) {
                if (voidOnes.contains(decision.ballot())) {
                    continue;
                }
                var causes = new TreeSet<BallotId>();
                for (BallotId on : decision.restsOn()) {
                    if (voidOnes.contains(on)) {
                        causes.add(on);
                    } else {
                        causes.addAll(flagged.getOrDefault(on, Set.of()));
                    }
                }
                grows |= !causes.isEmpty()
                        && flagged.computeIfAbsent(decision.ballot(), id -> new TreeSet<>())
                                .addAll(causes);
            }
        }
        return flagged;
    }

    /** Why a decision is flagged, for the organ to look at. */
    public static Finding finding(Organ organ, OutcomeAct.Issued decision, Set<BallotId> causes) {
        var names = causes.stream().map(BallotId::value).collect(Collectors.joining(", "));
        var conclusion = Reason.of(
                SilenceRule.DECISION_RESTS_ON_VOID,
                DecisionSteps.record(),
                List.of(decision.stamp().id()),
                DecisionSteps.words(decision.number()),
                DecisionSteps.words(names));
        return new Finding(organ.keptUnder(), Finding.Standing.FOR_A_PERSON, conclusion, List.of());
    }
}
