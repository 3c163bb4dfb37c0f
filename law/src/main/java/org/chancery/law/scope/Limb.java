package org.chancery.law.scope;

import java.util.List;
import org.chancery.law.instrument.LocalizedText;

/** One of the ways in which a technology can fall under a definition: all of its elements have to be met. Elements are asked in their order. */
public record Limb(String code, LocalizedText title, List<Element> elements) {
    public Limb {
        elements = List.copyOf(elements);
        if (elements.isEmpty()) {
            throw new IllegalArgumentException(
                    "the limb " + code + " has no element; a limb needs one question or more");
        }
    }
}
