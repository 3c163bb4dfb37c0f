package org.chancery.text.negotiation;

import java.util.Map;

/** What stands in brackets. Words are given by language (ISO 639-2, for example {@code eng}). */
public sealed interface Place {

    /**
     * Words of a provision of the text. They must stand there once, in one run of characters, outside other brackets.
     *
     * @param provision identifier of the provision
     * @param words the words, by language
     */
    record Words(String provision, Map<String, String> words) implements Place {
        /** The words are kept as given. */
        public Words {
            words = Map.copyOf(words);
        }
    }

    /** A whole provision, with its number and heading. */
    record Provision(String provision) implements Place {}

    /** The place after a provision, where others may be added. */
    record After(String provision) implements Place {}

    /**
     * Words of an alternative of another bracket: a bracket inside a bracket.
     *
     * @param bracket the outer bracket
     * @param alternative the alternative that has the words
     * @param words the words, by language
     */
    record Within(String bracket, String alternative, Map<String, String> words) implements Place {
        /** The words are kept as given. */
        public Within {
            words = Map.copyOf(words);
        }
    }

    /**
     * Whether this place is inside an alternative of another bracket: named so, or in a provision that the other took in as it stood
     * (by the identifiers of the naming convention).
     *
     * @param earlier whether the bracket at this place was opened before the other
     */
    default boolean inside(Bracket outer, String alternative, boolean earlier) {
        boolean standing = earlier && alternative.equals(Alternative.STANDING);
        return switch (this) {
            case Within within ->
                within.bracket().equals(outer.id()) && within.alternative().equals(alternative);
            case Words words -> standing && outer.place().holds(words.provision(), true);
            case Provision provision -> standing && outer.place().holds(provision.provision(), true);
            case After after -> standing && outer.place().holds(after.provision(), false);
        };
    }

    /** Whether a whole provision stands in this place that is the named one, if that counts, or has it inside. */
    private boolean holds(String provision, boolean itself) {
        return this instanceof Provision whole
                && (provision.startsWith(whole.provision() + "__") || itself && provision.equals(whole.provision()));
    }

    /** Whether whole provisions, and not words of one, stand in the brackets. */
    default boolean block() {
        return switch (this) {
            case Provision provision -> true;
            case After after -> true;
            case Words words -> false;
            case Within within -> false;
        };
    }
}
