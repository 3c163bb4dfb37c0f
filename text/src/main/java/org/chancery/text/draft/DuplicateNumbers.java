package org.chancery.text.draft;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.chancery.text.Problem;
import org.chancery.text.akn.Element;
import org.chancery.text.akn.Numbers;
import org.chancery.text.akn.Vocabulary;

/** Reports provisions that carry the number of a neighbour. */
final class DuplicateNumbers {
    private DuplicateNumbers() {}

    static void report(Element parent, List<Problem> problems) {
        Set<String> seen = new HashSet<>();
        for (Element child : parent.elements()) {
            String number = child.child("num").map(n -> Numbers.clean(n.text())).orElse("");
            boolean numbered = Vocabulary.hierarchical(child) || child.is("item");
            if (numbered && !number.isEmpty() && !seen.add(child.local() + " " + number)) {
                problems.add(Problem.warning(
                        "duplicate-number",
                        0,
                        0,
                        child.local() + " " + number + " stands twice under the same heading ("
                                + child.eId().orElse("no identifier") + ")",
                        "Give each its own number."));
            }
            if (!child.is("meta")) {
                report(child, problems);
            }
        }
    }
}
