package org.chancery.law.label;

import java.util.Map;
import java.util.TreeMap;
import org.chancery.law.instrument.LocalizedText;

/**
 * How a body labels its documents: the codes by which it justifies a label, and what terms of its own and of others stand for.
 *
 * @param name of the scheme
 * @param bases reasons for which a document may be protected, by code
 * @param terms its own and other schemes' terms
 */
public record LabelScheme(String name, Map<BasisCode, LocalizedText> bases, Equivalences terms) {
    public LabelScheme {
        bases = java.util.Collections.unmodifiableMap(new TreeMap<>(bases));
    }
}
