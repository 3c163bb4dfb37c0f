package org.chancery.law.decision.ballot;

import static org.chancery.law.decision.DecisionSteps.number;
import static org.chancery.law.decision.DecisionSteps.state;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.chancery.law.decision.Quorum;
import org.chancery.law.instrument.StateCode;
import org.chancery.law.rule.BallotRule;

/** Whether enough members were present for a valid decision. */
final class QuorumCount {
    private final Count count;

    QuorumCount(Count count) {
        this.count = count;
    }

    boolean reached() {
        Optional<Quorum> quorum = count.rule.quorum();
        return quorum.isEmpty() || reached(quorum.get());
    }

    private boolean reached(Quorum quorum) {
        Set<StateCode> base = new TreeSet<>(
                switch (quorum.base()) {
                    case MEMBERS -> count.roll.members();
                    case ENTITLED -> count.roll.entitled();
                });
        Set<StateCode> present = new TreeSet<>(count.takingPart);
        if (!count.rule.proxies().countAsPresent()) {
            count.round.positions.forEach((state, heard) -> {
                if (heard.cast().holder().isPresent() && !count.round.present.contains(state)) {
                    present.remove(state);
                }
            });
        }
        present.retainAll(base);
        Optional<StateCode> chair = Objects.requireNonNull(count.story.opened).chair();
        if (quorum.chairBesides()) {
            if (chair.isEmpty() || !present.contains(chair.get())) {
                count.steps.add(BallotRule.QUORUM_WITHOUT_CHAIR, count.basis, List.of());
                return false;
            }
            count.steps.add(BallotRule.QUORUM_CHAIR_THERE, count.basis, List.of(), state(chair.get()));
            base.remove(chair.get());
            present.remove(chair.get());
        }
        int needed = quorum.share().neededOf(base.size());
        boolean reached = present.size() >= needed;
        count.steps.add(
                reached ? BallotRule.QUORUM_PRESENT : BallotRule.QUORUM_MISSING,
                count.basis,
                List.of(),
                number(needed),
                number(base.size()),
                number(present.size()));
        return reached;
    }
}
