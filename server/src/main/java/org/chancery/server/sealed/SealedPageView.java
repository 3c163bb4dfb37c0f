package org.chancery.server.sealed;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Pages of sealed papers.
 *
 * @param papers on the page
 * @param names of persons by reference
 * @param me random reference of the reader
 * @param form to send another one
 * @param document to which the one paper of the page belongs, where the reader may read it
 * @param fault text that says what was wrong, or empty
 */
public record SealedPageView(
        List<SealedPaper> papers,
        Map<String, String> names,
        String me,
        SealedFormView form,
        Optional<DocumentLink.Place> document,
        String fault) {

    /** The name of a person, or the reference where the name was erased. */
    public String name(String person) {
        return names.getOrDefault(person, person);
    }
}
