package org.chancery.text.negotiation;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * What a delegation has said about a bracket, shown in a note.
 *
 * @param delegation its code
 * @param date when it said so
 * @param alternative the alternative it speaks of, empty for the whole bracket
 * @param text by language
 */
public record Position(String delegation, LocalDate date, Optional<String> alternative, Map<String, String> text) {
    /** The text is kept as given. */
    public Position {
        text = Map.copyOf(text);
    }
}
