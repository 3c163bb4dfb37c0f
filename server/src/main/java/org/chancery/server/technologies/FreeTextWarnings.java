package org.chancery.server.technologies;

import java.util.List;
import org.chancery.law.freetext.FreeText;
import org.chancery.law.freetext.Warning;

/** What in a statement looks like coordinates or figures of performance. The writer is warned and decides. */
public final class FreeTextWarnings {

    private FreeTextWarnings() {}

    /** A place, with what it looks like. */
    public record Place(Warning.Kind kind, String words) {}

    /** The places in the order of the texts. */
    public static List<Place> in(String text) {
        return FreeText.warnings(text).stream()
                .map(it -> new Place(it.kind(), it.in(text)))
                .toList();
    }
}
