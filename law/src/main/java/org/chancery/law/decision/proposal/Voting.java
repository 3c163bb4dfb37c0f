package org.chancery.law.decision.proposal;

import static org.chancery.law.decision.DecisionSteps.words;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chancery.law.decision.AmendmentTerms;
import org.chancery.law.decision.DecisionSteps;
import org.chancery.law.decision.Organ;
import org.chancery.law.decision.proposal.VotingLine.Fate;
import org.chancery.law.finding.Basis;
import org.chancery.law.finding.Finding;
import org.chancery.law.finding.Finding.Standing;
import org.chancery.law.finding.Reason;
import org.chancery.law.rule.ProposalRule;
import org.chancery.law.rule.Rule;

/** The voting on a proposal and its amendments: what comes next, and what falls without a vote. */
public final class Voting {
    private final Organ organ;
    private final AmendmentTerms terms;
    private final Basis basis;

    /** An organ whose rules say nothing on amendments is refused with an IllegalArgumentException. */
    public Voting(Organ organ) {
        this.organ = organ;
        this.terms = organ.rules()
                .amendments()
                .orElseThrow(() -> new IllegalArgumentException(
                        "the rules of procedure do not say in which order amendments are voted on"));
        this.basis = organ.rules().basis(terms.article());
    }

    /** The list after these votes, given in the order in which they were held. */
    public VotingList list(Proposal proposal, List<Vote> votes) {
        var steps = new DecisionSteps(organ);
        var order = new VotingOrder(proposal, terms, steps, basis);
        var fates = new LinkedHashMap<Question, Fate>();
        order.order().forEach(question -> fates.put(question, Fate.WAITING));
        var fall = new Fall(proposal, terms, fates, steps, basis);
        var refused = new ArrayList<VotingList.Refused>();
        for (Vote vote : votes) {
            var refusal = refusal(proposal, fates, vote);
            if (refusal != null) {
                refused.add(new VotingList.Refused(vote, refusal));
            } else {
                fates.put(vote.question(), Fate.valueOf(vote.result().name()));
                fall.after(vote);
            }
        }
        boolean ready = order.isJudged();
        var next = fates.entrySet().stream()
                .filter(it -> it.getValue() == Fate.WAITING)
                .map(Map.Entry::getKey)
                .findFirst();
        if (ready) {
            next.ifPresent(question -> fates.put(question, Fate.NEXT));
        }
        var lines = fates.entrySet().stream()
                .map(it -> new VotingLine(it.getKey(), it.getValue()))
                .toList();
        Finding finding = !ready && next.isPresent()
                ? steps.finding(Standing.FOR_A_PERSON, reason(ProposalRule.CHAIR_JUDGES_DISTANCE, proposal.document()))
                : steps.finding(Standing.ESTABLISHED, next.map(this::next).orElseGet(() -> end(proposal, fates)));
        return new VotingList(lines, finding, refused);
    }

    private @org.jspecify.annotations.Nullable Reason refusal(Proposal proposal, Map<Question, Fate> fates, Vote vote) {
        Fate fate = fates.get(vote.question());
        Fate whole = fates.get(new Question.OfWhole());
        if (whole == Fate.ADOPTED) {
            return reason(ProposalRule.TEXT_ALREADY_ADOPTED, proposal.document());
        }
        if (fate != Fate.WAITING) {
            return reason(ProposalRule.NOT_OPEN_TO_VOTE, vote.question().toString());
        }
        boolean withdrawn = vote.result() == Vote.Result.WITHDRAWN;
        if (withdrawn) {
            return null;
        }
        for (var before : fates.entrySet()) {
            if (before.getKey().equals(vote.question())) {
                return null;
            }
            if (before.getValue() == Fate.WAITING) {
                return Reason.of(
                        ProposalRule.NOT_YET_DUE,
                        basis,
                        List.of(vote.act()),
                        words(vote.question().toString()),
                        words(before.getKey().toString()));
            }
        }
        return null;
    }

    private Reason next(Question question) {
        return switch (question) {
            case Question.OfAmendment(var id) -> reason(ProposalRule.AMENDMENT_VOTED_NEXT, id.value());
            case Question.OfParagraph(var paragraph) -> reason(ProposalRule.PARAGRAPH_VOTED_NEXT, paragraph.number());
            case Question.OfWhole() -> Reason.of(ProposalRule.WHOLE_VOTED_NEXT, basis, List.of());
        };
    }

    private Reason end(Proposal proposal, Map<Question, Fate> fates) {
        boolean adopted = fates.get(new Question.OfWhole()) == Fate.ADOPTED;
        return reason(adopted ? ProposalRule.PROPOSAL_CARRIED : ProposalRule.PROPOSAL_NOT_CARRIED, proposal.document());
    }

    private Reason reason(Rule rule, String what) {
        return Reason.of(rule, basis, List.of(), words(what));
    }
}
