package org.chancery.text.negotiation;

import java.util.Map;

/** What an alternative would have the text say. */
public sealed interface Wording {
    /** The text as it stands; for an addition, that nothing is added. */
    record Standing() implements Wording {}

    /** The words in brackets go. */
    record Deletion() implements Wording {}

    /**
     * Other words, or for whole provisions other provisions, in the drafting format.
     *
     * @param text by language (ISO 639-2)
     */
    record Replacement(Map<String, String> text) implements Wording {
        /** The text is kept as given. */
        public Replacement {
            text = Map.copyOf(text);
        }
    }
}
