package org.chancery.law.decision.proposal;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.chancery.law.instrument.Article;

/**
 * A text that is put to the vote, with the amendments to it.
 *
 * @param document symbol of the text
 * @param paragraphs in the order of the text
 * @param operative those that decide something; the others are the preamble
 */
public record Proposal(
        String document, List<Article> paragraphs, Set<Article> operative, List<ProposedAmendment> amendments) {

    public Proposal {
        paragraphs = List.copyOf(paragraphs);
        operative = Set.copyOf(operative);
        amendments = List.copyOf(amendments);
        var byId = new TreeMap<AmendmentId, ProposedAmendment>();
        for (ProposedAmendment amendment : amendments) {
            if (byId.put(amendment.id(), amendment) != null) {
                throw new IllegalArgumentException("two amendments have the id " + amendment.id());
            }
            if (!paragraphs.contains(amendment.paragraph())) {
                throw new IllegalArgumentException("the amendment " + amendment.id() + " is to the paragraph "
                        + amendment.paragraph() + "; the proposal has " + paragraphs);
            }
        }
        amendments.forEach(amendment -> checkChain(amendment, byId));
    }

    private static void checkChain(ProposedAmendment amendment, Map<AmendmentId, ProposedAmendment> byId) {
        var seen = new HashSet<AmendmentId>();
        for (Optional<AmendmentId> to = amendment.to(); to.isPresent(); ) {
            ProposedAmendment parent = byId.get(to.get());
            if (parent == null || !parent.paragraph().equals(amendment.paragraph())) {
                throw new IllegalArgumentException("the sub-amendment " + amendment.id() + " is to " + to.get()
                        + ", which is no amendment to the paragraph " + amendment.paragraph());
            }
            if (!seen.add(parent.id())) {
                throw new IllegalArgumentException("the amendments " + seen + " amend each other in a circle");
            }
            to = parent.to();
        }
    }

    /** Amendments to the paragraph, or sub-amendments to the amendment where one is named. */
    List<ProposedAmendment> to(Article paragraph, Optional<AmendmentId> parent) {
        return amendments.stream()
                .filter(it -> it.paragraph().equals(paragraph) && it.to().equals(parent))
                .toList();
    }
}
