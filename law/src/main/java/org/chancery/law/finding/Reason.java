package org.chancery.law.finding;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.law.act.ActId;

/** One step of an answer: a rule applied to typed values, on a basis, resting on acts. */
public record Reason(Rule rule, Basis basis, Map<String, Value> values, List<ActId> acts) {

    public Reason {
        values = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(values));
        acts = List.copyOf(acts);
        if (!values.keySet().equals(Set.copyOf(rule.carries()))) {
            throw new IllegalArgumentException(rule + " carries " + rule.carries() + ", not " + values.keySet());
        }
    }
}
