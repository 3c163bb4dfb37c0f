package org.chancery.server.sealed;

import java.util.Optional;
import org.chancery.server.permission.Actor;
import org.chancery.words.language.Language;

/** How a module leads from a sealed file to the document to which it belongs; beans are asked in order. */
public interface DocumentLink {

    /** Where the document is; empty for those of other modules, and for what this person may not read. */
    Optional<Place> of(Actor actor, SealedDraft.About document, Language language);

    /**
     * A page.
     *
     * @param title as the page is called
     * @param path below the language
     */
    record Place(String title, String path) {}
}
