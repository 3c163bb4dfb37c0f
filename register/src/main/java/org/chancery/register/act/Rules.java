package org.chancery.register.act;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.chancery.register.json.Json;

/** The rules that {@link Stated} preconditions name, each of a module. */
public final class Rules {
    /** No rules. */
    public static final Rules NONE = new Rules(Map.of());

    private final Map<String, Function<Json.Obj, Precondition>> rules;

    private Rules(Map<String, Function<Json.Obj, Precondition>> rules) {
        this.rules = rules;
    }

    /** A copy with one more rule, which makes a precondition of the values it is asked with. */
    public Rules with(String name, Function<Json.Obj, Precondition> rule) {
        Map<String, Function<Json.Obj, Precondition>> more = new TreeMap<>(rules);
        if (more.put(name, rule) != null) {
            throw new IllegalArgumentException("rule " + name + " is already known");
        }
        return new Rules(more);
    }

    /** True if there is a rule of this name. */
    public boolean knows(String name) {
        return rules.containsKey(name);
    }

    /** The precondition that can be asked: the rule's, where one is named. */
    public Precondition resolved(Precondition precondition) {
        if (precondition instanceof Stated(String name, Json.Obj values)) {
            Function<Json.Obj, Precondition> rule = rules.get(name);
            if (rule == null) {
                throw new IllegalArgumentException("rule " + name + " is not known; known are " + rules.keySet());
            }
            return rule.apply(values);
        }
        return precondition;
    }
}
