package org.chancery.text.akn;

import java.util.List;
import org.chancery.text.TextException;

/** Finds provisions by identifier. */
public final class Provisions {
    private Provisions() {}

    /** The one element with that {@code eId}; throws {@link TextException} if there is none or more than one. */
    public static Element only(Element root, String eId, String asker) {
        List<Element> found =
                root.descendants().filter(e -> eId.equals(e.attribute("eId"))).toList();
        if (found.isEmpty()) {
            throw TextException.of(
                    "no-such-provision",
                    asker + " names '" + eId + "', which the text does not have",
                    "Name a provision of the text as it then stands.");
        }
        if (found.size() > 1) {
            throw TextException.of(
                    "duplicate-identifier",
                    asker + " names '" + eId + "', which stands " + found.size() + " times in the text",
                    "Give each provision its own identifier first.");
        }
        return found.getFirst();
    }
}
