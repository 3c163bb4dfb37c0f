package org.chancery.server.sealed;

import java.util.List;

/**
 * The form by which a sealed file is sent; other modules show it with an action of their own.
 *
 * @param action where the form goes, below the language
 * @param choices keys by person, for the reader to choose from
 * @param title that was typed
 * @param label that was typed; null where the document to which the file belongs has one already
 * @param chosen ids that were chosen
 */
public record SealedFormView(
        String action,
        List<Choice> choices,
        String title,
        @org.jspecify.annotations.Nullable String label,
        List<String> chosen) {

    /**
     * A key that may be chosen.
     *
     * @param name of the person
     */
    public record Choice(PersonKey key, String name) {}
}
