package org.chancery.law.decision.proposal;

import static org.chancery.law.decision.DecisionSteps.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.chancery.law.decision.AmendmentTerms;
import org.chancery.law.decision.DecisionSteps;
import org.chancery.law.decision.proposal.VotingLine.Fate;
import org.chancery.law.finding.Basis;
import org.chancery.law.instrument.Article;
import org.chancery.law.rule.ProposalRule;
import org.chancery.law.rule.Rule;

/** What falls without a vote after each vote. */
final class Fall {
    private final Proposal proposal;
    private final AmendmentTerms terms;
    private final Map<Question, Fate> fates;
    private final DecisionSteps steps;
    private final Basis basis;

    Fall(Proposal proposal, AmendmentTerms terms, Map<Question, Fate> fates, DecisionSteps steps, Basis basis) {
        this.proposal = proposal;
        this.terms = terms;
        this.fates = fates;
        this.steps = steps;
        this.basis = basis;
    }

    void after(Vote vote) {
        switch (vote.question()) {
            case Question.OfAmendment(var id) -> {
                if (vote.result() == Vote.Result.ADOPTED) {
                    for (ProposedAmendment amendment : proposal.amendments()) {
                        if (amendment.id().equals(id)) {
                            amendment
                                    .excludes()
                                    .forEach(other -> withItsOwn(other, id, ProposalRule.FALLS_BY_ADOPTION, vote));
                        }
                    }
                } else {
                    subAmendments(id, vote);
                }
            }
            case Question.OfParagraph _, Question.OfWhole _ -> {}
        }
        wholeMayFall(vote);
    }

    private void withItsOwn(AmendmentId amendment, AmendmentId by, Rule rule, Vote vote) {
        Question question = new Question.OfAmendment(amendment);
        if (fates.get(question) == Fate.WAITING) {
            fates.put(question, Fate.FALLEN);
            steps.add(rule, basis, List.of(vote.act()), words(amendment.value()), words(by.value()));
            subAmendments(amendment, vote);
        }
    }

    /** Amendments to an amendment that is gone have nothing left to amend. */
    private void subAmendments(AmendmentId parent, Vote vote) {
        for (ProposedAmendment amendment : proposal.amendments()) {
            if (amendment.to().filter(parent::equals).isPresent()) {
                withItsOwn(amendment.id(), parent, ProposalRule.FALLS_WITH_ITS_AMENDMENT, vote);
            }
        }
    }

    private void wholeMayFall(Vote vote) {
        Question whole = new Question.OfWhole();
        var rejected = new ArrayList<Article>();
        for (Article paragraph : proposal.operative()) {
            if (fates.get(new Question.OfParagraph(paragraph)) == Fate.REJECTED) {
                rejected.add(paragraph);
            }
        }
        boolean all = terms.byParagraph()
                && terms.fallsWithItsParagraphs()
                && !proposal.operative().isEmpty()
                && rejected.size() == proposal.operative().size();
        if (all && fates.get(whole) == Fate.WAITING) {
            fates.replaceAll((question, fate) -> fate == Fate.WAITING ? Fate.FALLEN : fate);
            steps.add(ProposalRule.FALLS_WITH_ITS_PARAGRAPHS, basis, List.of(vote.act()), words(proposal.document()));
        }
    }
}
