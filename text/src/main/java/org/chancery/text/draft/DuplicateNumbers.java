package org.chancery.text.draft;

import java.util.HashSet;
import java.util.Set;
import org.chancery.text.Problem;
import org.chancery.text.akn.Element;
import org.chancery.text.akn.Numbers;
import org.chancery.text.akn.Vocabulary;
import org.chancery.text.draft.Entry.Line;
import org.jspecify.annotations.Nullable;

/** Reports provisions that carry the number of a neighbour. */
final class DuplicateNumbers {
    private DuplicateNumbers() {}

    static void report(Element parent, Drafting drafting) {
        Set<String> seen = new HashSet<>();
        for (Element child : parent.elements()) {
            String number = child.child("num").map(n -> Numbers.clean(n.text())).orElse("");
            boolean numbered = Vocabulary.hierarchical(child) || child.is("item");
            if (numbered && !number.isEmpty() && !seen.add(child.local() + " " + number)) {
                @Nullable
                Line line = child.child("num").map(drafting.numbers::get).orElse(null);
                drafting.problems.add(Problem.warning(
                        "duplicate-number",
                        line == null ? 0 : line.number(),
                        line == null ? 0 : line.column(),
                        child.local() + " " + number + " stands twice under the same heading",
                        "Give each its own number."));
            }
            if (!child.is("meta")) {
                report(child, drafting);
            }
        }
    }
}
