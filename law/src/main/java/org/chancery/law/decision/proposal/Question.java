package org.chancery.law.decision.proposal;

import org.chancery.law.instrument.Article;

/** What is put to the vote. */
public sealed interface Question {

    record OfAmendment(AmendmentId amendment) implements Question {
        @Override
        public String toString() {
            return amendment.value();
        }
    }

    record OfParagraph(Article paragraph) implements Question {
        @Override
        public String toString() {
            return "§ " + paragraph;
        }
    }

    /** The proposal as a whole, as amended. */
    record OfWhole() implements Question {
        @Override
        public String toString() {
            return "*";
        }
    }
}
