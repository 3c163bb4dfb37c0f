package org.chancery.law.finding;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chancery.law.act.ActId;
import org.chancery.law.rule.Rule;

/** One step of an answer: a rule applied to typed values, on a basis, resting on acts. */
public record Reason(Rule rule, Basis basis, Map<String, Value> values, List<ActId> acts) {
    public Reason {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        acts = List.copyOf(acts);
        List<String> carries = rule.carries();
        if (values.size() != carries.size() || !values.keySet().containsAll(carries)) {
            throw new IllegalArgumentException(rule + " carries " + carries + ", not " + values.keySet());
        }
    }

    /** A reason with its values in the order in which the rule names them. */
    public static Reason of(Rule rule, Basis basis, List<ActId> acts, Value... values) {
        List<String> names = rule.carries();
        if (names.size() != values.length) {
            throw new IllegalArgumentException(rule + " carries " + names + ", not " + values.length + " values");
        }
        var named = new LinkedHashMap<String, Value>();
        for (int i = 0; i < values.length; i++) {
            named.put(names.get(i), values[i]);
        }
        return new Reason(rule, basis, named, acts);
    }
}
