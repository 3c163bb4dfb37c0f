package org.chancery.server.exchange.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Fields of a form as they were sent, some of them several times. */
public record Sent(Map<String, List<String>> fields) {
    public Sent {
        fields = Map.copyOf(fields);
    }

    /** The first value, without blanks around it; empty if there is none. */
    public String one(String name) {
        List<String> values = all(name);
        return values.isEmpty() ? "" : values.getFirst().strip();
    }

    /** All values. */
    public List<String> all(String name) {
        return fields.getOrDefault(name, List.of());
    }

    /** Whether the value is among them. */
    public boolean has(String name, String value) {
        return all(name).contains(value);
    }

    /** The same with other values of a name. */
    Sent with(String name, List<String> values) {
        Map<String, List<String>> changed = new LinkedHashMap<>(fields);
        changed.put(name, List.copyOf(values));
        return new Sent(changed);
    }

    /** The same, with a value where there is none yet. */
    Sent or(String name, String value) {
        return fields.containsKey(name) ? this : with(name, List.of(value));
    }
}
