package org.chancery.text.concord;

import java.util.ArrayList;
import java.util.List;
import org.chancery.text.akn.AknDocument;
import org.chancery.text.akn.Element;
import org.chancery.text.akn.Vocabulary;

/** Collects the blocks of a document in reading order. */
final class Units {
    private final String language;
    private final List<Unit> units = new ArrayList<>();

    private Units(String language) {
        this.language = language;
    }

    static List<Unit> of(AknDocument document) {
        Units units = new Units(document.language().orElse("und"));
        for (Element part : document.work().elements()) {
            if (!part.is("meta")) {
                units.collect(part, part.local(), part.eId().orElse(part.local()), "");
            }
        }
        return units.units;
    }

    /** Collects below an element; returns the number that is still waiting for its first block. */
    private String collect(Element element, String kind, String place, String number) {
        if (isBlock(element)) {
            add(element, kind, place, number);
            return "";
        }
        String waiting = element.child("num").map(n -> Facts.squeeze(n.text())).orElse(number);
        int index = 0;
        for (Element child : element.elements()) {
            if (child.is("num") || child.is("meta")) {
                continue;
            }
            index++;
            String below = child.eId().orElse(place + "/" + child.local() + index);
            waiting = collect(child, kind + "/" + child.local(), below, waiting);
        }
        return waiting;
    }

    private static boolean isBlock(Element element) {
        return Vocabulary.TEXT_BLOCKS.contains(element.local())
                || !element.children().isEmpty()
                        && !element.elements().isEmpty()
                        && element.elements().stream().allMatch(Vocabulary::inline);
    }

    private void add(Element element, String kind, String place, String number) {
        String text = Facts.squeeze(element.text());
        if (!text.isEmpty() || !number.isEmpty()) {
            units.add(new Unit(place, kind, number, element, text, Facts.of(element, text, language)));
        }
    }
}
