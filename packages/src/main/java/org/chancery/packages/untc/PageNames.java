package org.chancery.packages.untc;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.chancery.law.instrument.StateCode;
import org.chancery.packages.state.States;

/** From names as the page prints them to State codes. The clauses file may add names under {@code names-on-page}. */
final class PageNames {

    private static final Pattern STYLE = Pattern.compile(
            "^(?:the )?(?:Government of )?(?:the )?(?:[A-Z][a-z]{1,20} ){0,3}(?:Republic|Kingdom|State|Sultanate|Duchy|Principality|Commonwealth|Federation) of (?:the )?");
    private static final Pattern BETWEEN = Pattern.compile(",\\s{0,5}(?:and )?| and ");

    private final Map<String, StateCode> added;

    PageNames(Map<String, StateCode> added) {
        this.added = Map.copyOf(added);
    }

    /** The participant of exactly this name. */
    Optional<StateCode> code(String name) {
        return Optional.ofNullable(added.get(name)).or(() -> States.named(name));
    }

    /** The participant of the name as texts write it, with its style of State ("the Republic of ..."). */
    Optional<StateCode> inText(String name) {
        String bare = name.strip().replaceAll("^Government of ", "");
        return code(bare).or(() -> code(STYLE.matcher(bare).replaceFirst("")));
    }

    /** All participants of an enumeration ("A, B and C"); empty unless every name is known. */
    Set<StateCode> enumerated(String names) {
        Optional<StateCode> whole = inText(names);
        if (whole.isPresent()) {
            return Set.of(whole.get());
        }
        List<String> parts = new ArrayList<>(List.of(BETWEEN.split(names)));
        Set<StateCode> codes = new LinkedHashSet<>();
        for (int i = 0; i < parts.size(); i++) {
            Optional<StateCode> code = inText(parts.get(i));
            if (code.isEmpty() && i + 1 < parts.size()) {
                code = inText(parts.get(i) + " and " + parts.get(i + 1));
                i++;
            }
            if (code.isEmpty()) {
                return Set.of();
            }
            codes.add(code.get());
        }
        return codes;
    }
}
