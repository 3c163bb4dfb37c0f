package org.chancery.law.decision.proposal;

import java.util.List;
import java.util.Optional;
import org.chancery.law.finding.Finding;
import org.chancery.law.finding.Reason;

/**
 * The questions on a proposal in the order in which they are put to the vote, with the reasons.
 *
 * @param refused votes that have no effect, and why
 */
public record VotingList(List<VotingLine> lines, Finding finding, List<Refused> refused) {

    /** A vote without effect. */
    public record Refused(Vote vote, Reason reason) {}

    public VotingList {
        lines = List.copyOf(lines);
        refused = List.copyOf(refused);
    }

    /** What the Chair puts to the vote now; empty when all is decided or the Chair has to judge first. */
    public Optional<Question> next() {
        return lines.stream()
                .filter(line -> line.fate() == VotingLine.Fate.NEXT)
                .map(VotingLine::question)
                .findFirst();
    }
}
