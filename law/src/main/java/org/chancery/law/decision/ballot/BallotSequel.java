package org.chancery.law.decision.ballot;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.chancery.law.act.ActId;
import org.chancery.law.decision.Attachment;
import org.chancery.law.decision.DecisionSteps;
import org.chancery.law.decision.Organ;
import org.chancery.law.decision.OutcomeAct;
import org.chancery.law.finding.Finding;
import org.chancery.law.finding.Finding.Standing;
import org.chancery.law.finding.Reason;
import org.chancery.law.finding.Value;
import org.chancery.law.rule.BallotRule;
import org.chancery.law.rule.Rule;
import org.chancery.law.rule.VoteRefusalRule;

/**
 * What became of a ballot's decision: the statements that go with it, and its number.
 *
 * @param number of the decision once it was issued, also if it is void
 * @param isVoid issued, and not adopted after all by what is known now
 * @param refused acts without effect, and why
 */
public record BallotSequel(
        Finding finding, List<Attachment> attachments, Optional<String> number, boolean isVoid, List<Refused> refused) {

    /** An act without effect; it stays in the record. */
    public record Refused(ActId act, Reason reason) {}

    public BallotSequel {
        attachments = List.copyOf(attachments);
        refused = List.copyOf(refused);
    }

    /** At the instant, by what was known at the other. Nothing is issued that was not adopted by what was known then. */
    public static BallotSequel of(Organ organ, Ballot ballot, List<OutcomeAct> acts, Instant on, Instant knownAt) {
        var attachments = new ArrayList<Attachment>();
        var refused = new ArrayList<Refused>();
        OutcomeAct.Issued issued = null;
        var known = acts.stream()
                .filter(act -> act.ballot().equals(ballot.id()))
                .filter(act ->
                        !act.stamp().effective().isAfter(on) && act.stamp().isKnown(knownAt))
                .sorted(Comparator.comparing((OutcomeAct act) -> act.stamp().effective())
                        .thenComparing(act -> act.stamp().id()))
                .toList();
        for (OutcomeAct act : known) {
            var stamp = act.stamp();
            BallotState then = ballot.at(stamp.effective(), stamp.recorded()).state();
            boolean due = then == BallotState.ADOPTED;
            boolean first = issued == null;
            switch (act) {
                case OutcomeAct.Attached attached -> attachments.add(attached.attachment());
                case OutcomeAct.Issued issue when due && first -> issued = issue;
                case OutcomeAct.Announced _ when due -> {}
                case OutcomeAct.Announced _, OutcomeAct.Issued _ -> {
                    var reason = Reason.of(
                            VoteRefusalRule.ISSUE_NOT_DUE,
                            DecisionSteps.record(),
                            List.of(stamp.id()),
                            DecisionSteps.code(then));
                    refused.add(new Refused(stamp.id(), reason));
                }
            }
        }
        BallotReading now = ballot.at(on, knownAt);
        var steps = new DecisionSteps(organ);
        now.finding().steps().forEach(steps::add);
        steps.add(now.finding().conclusion());
        boolean isVoid = issued != null && now.state() != BallotState.ADOPTED;
        Reason conclusion = issued == null
                ? conclusion(BallotRule.DECISION_NOT_ISSUED, List.of())
                : conclusion(
                        isVoid ? BallotRule.DECISION_VOID : BallotRule.DECISION_ISSUED,
                        List.of(issued.stamp().id()),
                        DecisionSteps.words(issued.number()));
        return new BallotSequel(
                steps.finding(Standing.ESTABLISHED, conclusion),
                attachments,
                Optional.ofNullable(issued).map(OutcomeAct.Issued::number),
                isVoid,
                refused);
    }

    private static Reason conclusion(Rule rule, List<ActId> acts, Value... values) {
        return Reason.of(rule, DecisionSteps.record(), acts, values);
    }
}
