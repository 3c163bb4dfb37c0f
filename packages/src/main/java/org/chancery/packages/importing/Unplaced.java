package org.chancery.packages.importing;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Something on a page or in a table that did not become an act, or not wholly, and that a person has to look at.
 *
 * @param position where it stands in the source, for example {@code end note 3}
 * @param about the State or row concerned, as printed; may be empty
 * @param why what has to be decided
 * @param text the text as printed
 */
public record Unplaced(String position, String about, String why, String text) {

    /** As a record for {@code text/unplaced.jsonl}. */
    public Map<String, String> plain() {
        var plain = new LinkedHashMap<String, String>();
        plain.put("position", position);
        plain.put("about", about);
        plain.put("why", why);
        plain.put("text", text);
        return plain;
    }
}
