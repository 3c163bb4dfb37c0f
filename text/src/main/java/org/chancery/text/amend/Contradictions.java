package org.chancery.text.amend;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chancery.text.TextException;
import org.chancery.text.amend.Modification.Insert;

/** Finds two acts that change the same provision on the same day; which of them counts is not for a program to say. */
final class Contradictions {
    private Contradictions() {}

    static void check(List<Amendment> amendments) {
        Map<LocalDate, Map<String, String>> days = new HashMap<>();
        for (Amendment amendment : amendments) {
            Map<String, String> acts = days.computeIfAbsent(amendment.effective(), d -> new HashMap<>());
            for (Modification modification : amendment.modifications()) {
                if (!(modification instanceof Insert)) {
                    check(acts, modification.target(), amendment);
                }
            }
        }
    }

    private static void check(Map<String, String> acts, String target, Amendment amendment) {
        acts.forEach((known, act) -> {
            boolean same = known.equals(target) || known.startsWith(target + "__") || target.startsWith(known + "__");
            if (same && !act.equals(amendment.act())) {
                throw TextException.of(
                        "contradictory-amendments",
                        act + " and " + amendment.act() + " both change '" + target + "' from " + amendment.effective(),
                        "Decide which applies first, or give one of them another date.");
            }
        });
        acts.put(target, amendment.act());
    }
}
