package org.chancery.law.decision.proposal;

import static org.chancery.law.decision.DecisionSteps.number;
import static org.chancery.law.decision.DecisionSteps.words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.chancery.law.decision.AmendmentTerms;
import org.chancery.law.decision.DecisionSteps;
import org.chancery.law.finding.Basis;
import org.chancery.law.instrument.Article;
import org.chancery.law.rule.ProposalRule;

/** The order in which the questions on a proposal are put, paragraph after paragraph. */
final class VotingOrder {
    private final Proposal proposal;
    private final AmendmentTerms terms;
    private final DecisionSteps steps;
    private final Basis basis;
    private final List<Question> order = new ArrayList<>();
    private boolean judged = true;

    VotingOrder(Proposal proposal, AmendmentTerms terms, DecisionSteps steps, Basis basis) {
        this.proposal = proposal;
        this.terms = terms;
        this.steps = steps;
        this.basis = basis;
    }

    List<Question> order() {
        for (Article paragraph : proposal.paragraphs()) {
            add(paragraph, Optional.empty());
            if (terms.byParagraph()) {
                order.add(new Question.OfParagraph(paragraph));
            }
        }
        order.add(new Question.OfWhole());
        return order;
    }

    /** Whether the Chair has judged everything that the order needs. */
    boolean isJudged() {
        return judged;
    }

    private void add(Article paragraph, Optional<AmendmentId> parent) {
        var amendments = sorted(proposal.to(paragraph, parent));
        for (ProposedAmendment amendment : amendments) {
            add(paragraph, Optional.of(amendment.id()));
            parent.ifPresent(it -> steps.add(
                    ProposalRule.SUB_AMENDMENT_FIRST,
                    basis,
                    List.of(amendment.act()),
                    words(amendment.id().value()),
                    words(it.value())));
            order.add(new Question.OfAmendment(amendment.id()));
        }
    }

    private List<ProposedAmendment> sorted(List<ProposedAmendment> amendments) {
        Comparator<ProposedAmendment> asSubmitted =
                Comparator.comparing(ProposedAmendment::submitted).thenComparing(ProposedAmendment::id);
        boolean furthest = terms.order() == AmendmentTerms.Order.FURTHEST_FIRST;
        var sorted = amendments.stream()
                .sorted(
                        furthest
                                ? Comparator.comparing((ProposedAmendment it) ->
                                                -it.distance().orElse(Integer.MIN_VALUE + 1))
                                        .thenComparing(asSubmitted)
                                : asSubmitted)
                .toList();
        if (sorted.size() > 1) {
            sorted.forEach(it -> explain(it, furthest));
        }
        return sorted;
    }

    private void explain(ProposedAmendment amendment, boolean furthest) {
        var acts = List.of(amendment.act());
        var name = words(amendment.id().value());
        if (!furthest) {
            steps.add(ProposalRule.IN_ORDER_OF_SUBMISSION, basis, acts, name, steps.at(amendment.submitted()));
        } else if (amendment.distance().isEmpty()) {
            judged = false;
            steps.add(ProposalRule.DISTANCE_NOT_JUDGED, basis, acts, name);
        } else {
            steps.add(
                    ProposalRule.FURTHEST_REMOVED_FIRST,
                    basis,
                    acts,
                    name,
                    number(amendment.distance().getAsInt()));
        }
    }
}
